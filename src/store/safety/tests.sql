SELECT test.id, test.procedure_id, procedure.name_en, procedure.name_ru, procedure.name_pl, procedure.name_zh,
       test.planned, test.laid, layer.name, test.read, reader.name, test.reacted, test.note, test.until,
       test.struck_at, striker.name, test.struck_why, procedure.code, procedure.category, test.client_id
FROM patch_test AS test
JOIN procedure ON procedure.id = test.procedure_id
LEFT JOIN staff AS layer ON layer.id = test.laid_by
LEFT JOIN staff AS reader ON reader.id = test.read_by
LEFT JOIN staff AS striker ON striker.id = test.struck_by
WHERE test.client_id = ?1 OR test.id = ?2
ORDER BY test.struck_at IS NOT NULL, test.reacted IS NOT NULL, test.id DESC
