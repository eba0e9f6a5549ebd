SELECT allergy.client_id, allergy.id, allergy.code, allergy.said, allergy.reaction, allergy.severity, allergy.since,
       allergy.told_by
FROM (SELECT DISTINCT client_id FROM visit WHERE day = ?1) AS coming
JOIN allergy ON allergy.client_id = coming.client_id
WHERE allergy.ended_at IS NULL
ORDER BY allergy.client_id, allergy.id
