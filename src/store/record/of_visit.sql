SELECT record.id, record.version, visit.id, visit.client_id, procedure.id, procedure.name_en, procedure.name_ru,
       procedure.name_pl, procedure.name_zh, procedure.category, visit.day, specialist.name, record.sheet,
       record.written_at, writer.name, record.signed_at, signer.name
FROM record
JOIN visit ON visit.id = record.visit_id
JOIN procedure ON procedure.id = visit.procedure_id
JOIN specialist ON specialist.id = visit.specialist_id
JOIN staff AS writer ON writer.id = record.written_by
LEFT JOIN staff AS signer ON signer.id = record.signed_by
WHERE record.visit_id = ?1
