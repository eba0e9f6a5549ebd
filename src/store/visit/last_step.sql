SELECT id, at, from_state, to_state
FROM visit_step
WHERE visit_id = ?1 AND undone_at IS NULL
ORDER BY id DESC
LIMIT 1
