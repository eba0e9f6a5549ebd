UPDATE visit_drink SET struck_at = ?1, struck_by = ?2
WHERE id = (SELECT max(id) FROM visit_drink WHERE visit_id = ?3 AND struck_at IS NULL)
