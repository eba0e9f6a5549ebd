INSERT INTO handover (shift_id, at, by, text) VALUES (?1, ?2, ?3, ?4)
