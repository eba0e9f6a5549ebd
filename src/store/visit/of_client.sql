SELECT visit.id, visit.version, visit.day, visit.starts_wall, visit.state, procedure.id, procedure.name_en,
       procedure.name_ru, procedure.name_pl, procedure.name_zh, specialist.name, visit.price, visit.note
FROM visit
JOIN procedure ON procedure.id = visit.procedure_id
JOIN specialist ON specialist.id = visit.specialist_id
WHERE visit.client_id = ?1
ORDER BY visit.starts_at DESC
LIMIT ?2
