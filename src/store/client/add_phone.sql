INSERT INTO client_phone (client_id, position, e164, typed) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (client_id, e164) DO UPDATE SET position = excluded.position
