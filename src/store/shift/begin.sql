INSERT INTO till_closing (shift_id, begun_at, begun_by) VALUES (?1, ?2, ?3)
