UPDATE standard_prompt
SET withdrawn_at = ?2, withdrawn_by = ?3
WHERE id = ?1 AND withdrawn_at IS NULL AND outcome = ''
