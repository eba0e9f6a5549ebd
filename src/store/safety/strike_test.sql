UPDATE patch_test SET struck_at = ?2, struck_by = ?3, struck_why = ?4
WHERE id = ?1 AND struck_at IS NULL
