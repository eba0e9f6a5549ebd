INSERT INTO recall (lot_id, at, by, reason) VALUES (?1, ?2, ?3, ?4)
