UPDATE bill SET dropped_at = ?2, dropped_by = ?3 WHERE id = ?1
