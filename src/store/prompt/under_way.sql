SELECT id
FROM visit
WHERE client_id = ?1 AND day = ?2 AND state IN ('arrived', 'in_procedure', 'to_pay', 'closed')
ORDER BY starts_at
