UPDATE visit_coat SET returned_at = ?1, returned_by = ?2, is_left = ?3
WHERE id = ?4 AND returned_at IS NULL AND struck_at IS NULL
