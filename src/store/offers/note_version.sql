INSERT INTO promotion_version (promotion_id, version, retired, promotion, saved_at, saved_by)
SELECT id, version, retired, promotion, ?2, ?3 FROM promotion WHERE id = ?1
