UPDATE handover SET read_at = ?2, read_by = ?3 WHERE shift_id = ?1 AND read_at IS NULL
