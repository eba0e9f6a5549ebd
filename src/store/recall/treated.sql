SELECT visit.id, coalesce(visit.started_at, visit.starts_at), procedure.id, procedure.name_en, procedure.name_ru,
       procedure.name_pl, procedure.name_zh, procedure.allergens, record.sheet
FROM visit
     JOIN procedure ON procedure.id = visit.procedure_id
     LEFT JOIN record ON record.visit_id = visit.id
WHERE visit.client_id = ?1 AND visit.state IN ('in_procedure', 'to_pay', 'closed')
ORDER BY visit.starts_at DESC
