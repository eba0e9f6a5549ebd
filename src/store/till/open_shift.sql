INSERT INTO till_shift (id, opened_at, opened_by, float)
SELECT coalesce(max(id), 0) + 1, ?1, ?2, ?3 FROM till_shift
