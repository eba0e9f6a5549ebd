SELECT visit.id, procedure.category, record.id IS NOT NULL, record.signed_at IS NOT NULL
FROM visit
JOIN procedure ON procedure.id = visit.procedure_id
LEFT JOIN record ON record.visit_id = visit.id
WHERE visit.day = ?1 AND visit.state IN ('in_procedure', 'to_pay', 'closed')
