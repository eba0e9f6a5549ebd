SELECT client_id, procedure_id, laid, reacted, until
FROM patch_test
WHERE laid IS NOT NULL AND struck_at IS NULL
  AND client_id IN (SELECT ?1 UNION SELECT client_id FROM visit WHERE day = ?2)
