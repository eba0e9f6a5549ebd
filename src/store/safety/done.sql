SELECT visit.client_id, visit.id, visit.procedure_id, procedure.code, procedure.category, visit.day
FROM visit
JOIN procedure ON procedure.id = visit.procedure_id
WHERE visit.client_id IN (SELECT ?1 UNION SELECT client_id FROM visit WHERE day = ?2)
  AND visit.state IN ('booked', 'confirmed', 'arrived', 'in_procedure', 'to_pay', 'closed')
  AND visit.starts_at >= ?3
UNION ALL
-- The table asks for this procedure however long ago it was; only somebody who comes for it is asked so far back.
SELECT visit.client_id, visit.id, visit.procedure_id, procedure.code, procedure.category, visit.day
FROM visit
JOIN procedure ON procedure.id = visit.procedure_id
WHERE visit.client_id IN (SELECT ?1 UNION SELECT coming.client_id FROM visit AS coming
                          JOIN procedure AS wanted ON wanted.id = coming.procedure_id
                          WHERE coming.day = ?2 AND wanted.code = 'hyaluronidase')
  AND visit.state IN ('to_pay', 'closed')
  AND visit.starts_at < ?3
  AND procedure.code = 'hyaluronidase'
