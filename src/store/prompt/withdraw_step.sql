UPDATE standard_prompt
SET withdrawn_at = ?3, withdrawn_by = ?4
WHERE visit_id = ?1 AND step_id = ?2 AND withdrawn_at IS NULL AND outcome = ''
