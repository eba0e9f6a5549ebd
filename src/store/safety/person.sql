SELECT id, birth, allergy_state
FROM client
WHERE id IN (SELECT ?1 UNION SELECT client_id FROM visit WHERE day = ?2)
