SELECT procedure.name_en, procedure.name_ru, procedure.name_pl, procedure.name_zh, specialist.name, room.name,
       visit.booked_at,
       (SELECT count(*) FROM visit AS earlier
        WHERE earlier.client_id = visit.client_id AND earlier.state = 'closed' AND earlier.starts_at < visit.starts_at),
       procedure.photographs
FROM visit
JOIN procedure ON procedure.id = visit.procedure_id
JOIN specialist ON specialist.id = visit.specialist_id
LEFT JOIN room ON room.id = visit.room_id
WHERE visit.id = ?1
