SELECT visit.starts_wall, visit.state, procedure.name_en, specialist.name
FROM visit
JOIN procedure ON procedure.id = visit.procedure_id
JOIN specialist ON specialist.id = visit.specialist_id
WHERE visit.client_id = ?1
ORDER BY visit.starts_at DESC
LIMIT 20
