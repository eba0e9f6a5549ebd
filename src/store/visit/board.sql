SELECT visit.id, visit.version, visit.state, visit.starts_wall, visit.starts_at, visit.ends_at, visit.arrived_at,
       visit.started_at, visit.finished_at, visit.price, visit.note, visit.allergies_confirmed,
       visit.allergies_confirmed_at,
       client.id, client.family, client.given, client.patronymic, client.also_written, client.address_as, client.birth,
       client.notes, client.allergy_state,
       procedure.id, procedure.name_en, procedure.name_ru, procedure.name_pl, procedure.name_zh, procedure.allergens,
       specialist.id, specialist.name, visit.room_id, room.name, visit.device_id, device.name,
       (SELECT e164 FROM client_phone WHERE client_phone.client_id = client.id ORDER BY position LIMIT 1),
       (SELECT count(*) FROM visit AS earlier
        WHERE earlier.client_id = visit.client_id AND earlier.state = 'closed' AND earlier.starts_at < visit.starts_at),
       confirmer.name
FROM visit
JOIN client ON client.id = visit.client_id
JOIN procedure ON procedure.id = visit.procedure_id
JOIN specialist ON specialist.id = visit.specialist_id
LEFT JOIN room ON room.id = visit.room_id
LEFT JOIN device ON device.id = visit.device_id
LEFT JOIN staff AS confirmer ON confirmer.id = visit.allergies_confirmed_by
WHERE visit.day = ?1 AND (?2 IS NULL OR visit.specialist_id = ?2)
ORDER BY visit.starts_wall, specialist.name, visit.id
