INSERT INTO visit (client_id, procedure_id, specialist_id, room_id, device_id, day, starts_wall, starts_at, ends_at,
                   state, price, note, booked_at, booked_by, arrived_at, started_at, finished_at, closed_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
