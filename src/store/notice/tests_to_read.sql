SELECT test.id, test.client_id, client.family, client.given, client.patronymic, test.laid, procedure.code
FROM patch_test AS test
JOIN client ON client.id = test.client_id
JOIN procedure ON procedure.id = test.procedure_id
WHERE test.laid IS NOT NULL AND test.read IS NULL AND test.struck_at IS NULL AND test.laid >= ?1
ORDER BY test.laid, test.id
