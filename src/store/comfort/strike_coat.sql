UPDATE visit_coat SET struck_at = ?1, struck_by = ?2 WHERE id = ?3 AND struck_at IS NULL
