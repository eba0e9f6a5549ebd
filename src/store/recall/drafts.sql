SELECT visit.client_id, visit.id, NULL, 0, 0, coalesce(visit.started_at, visit.starts_at), specialist.name, 0,
       record.sheet
FROM record
     JOIN visit ON visit.id = record.visit_id
     JOIN specialist ON specialist.id = visit.specialist_id
WHERE record.signed_at IS NULL
ORDER BY visit.starts_at DESC
