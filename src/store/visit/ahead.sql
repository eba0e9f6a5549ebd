SELECT id, version, client_id, procedure_id, specialist_id, room_id, device_id, starts_wall, starts_at, ends_at, state,
       price, note, arrived_at, started_at, finished_at, closed_at, allergies_confirmed, allergies_confirmed_at,
       allergies_confirmed_by
FROM visit
WHERE state IN ('booked', 'confirmed', 'arrived', 'in_procedure') AND starts_at > ?1
ORDER BY starts_at
