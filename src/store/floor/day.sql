SELECT visit.starts_wall, visit.state, client.family, client.given, client.allergy_state, procedure.name_en,
       specialist.name, room.name
FROM visit
JOIN client ON client.id = visit.client_id
JOIN procedure ON procedure.id = visit.procedure_id
JOIN specialist ON specialist.id = visit.specialist_id
LEFT JOIN room ON room.id = visit.room_id
WHERE visit.day = ?1
ORDER BY visit.starts_wall
