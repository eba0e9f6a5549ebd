UPDATE visit_coat SET returned_at = NULL, returned_by = NULL
WHERE id = ?1 AND returned_at IS NOT NULL AND is_left = 0 AND struck_at IS NULL
