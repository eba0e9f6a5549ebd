SELECT client_id, id, code, said, severity
FROM allergy
WHERE ended_at IS NULL AND client_id IN (SELECT ?1 UNION SELECT client_id FROM visit WHERE day = ?2)
ORDER BY id
