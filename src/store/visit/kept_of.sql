SELECT starts_wall, specialist_id, procedure_id
FROM visit
WHERE client_id = ?1 AND state IN ('in_procedure', 'to_pay', 'closed')
ORDER BY starts_at DESC
LIMIT ?2
