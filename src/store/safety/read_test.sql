UPDATE patch_test SET read = ?2, read_by = ?3, reacted = ?4, note = ?5, until = ?6
WHERE id = ?1 AND laid IS NOT NULL AND read IS NULL AND struck_at IS NULL
