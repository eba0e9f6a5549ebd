SELECT client_id, code, category, until
FROM clearance
WHERE ended_at IS NULL AND client_id IN (SELECT ?1 UNION SELECT client_id FROM visit WHERE day = ?2)
