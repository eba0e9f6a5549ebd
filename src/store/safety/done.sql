SELECT visit.client_id, visit.id, visit.procedure_id, procedure.code, procedure.category, visit.day
FROM visit
JOIN procedure ON procedure.id = visit.procedure_id
WHERE visit.client_id IN (SELECT ?1 UNION SELECT client_id FROM visit WHERE day = ?2)
  AND visit.state IN ('booked', 'confirmed', 'arrived', 'in_procedure', 'to_pay', 'closed')
  AND (visit.day >= ?3 OR procedure.code = 'hyaluronidase')
