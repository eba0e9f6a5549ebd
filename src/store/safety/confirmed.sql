SELECT client_id, max(finished_on)
FROM anamnesis
WHERE finished_on IS NOT NULL AND client_id IN (SELECT ?1 UNION SELECT client_id FROM visit WHERE day = ?2)
GROUP BY client_id
