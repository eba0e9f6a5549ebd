SELECT id, procedure_id, day, state
FROM visit
WHERE client_id = ?1 AND state NOT IN ('cancelled', 'no_show')
ORDER BY day, id
