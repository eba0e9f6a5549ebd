SELECT visit.id, procedure.code, procedure.category, visit.started_at
FROM visit
JOIN procedure ON procedure.id = visit.procedure_id
WHERE visit.client_id = ?1 AND visit.state IN ('in_procedure', 'to_pay', 'closed') AND visit.starts_at >= ?2
