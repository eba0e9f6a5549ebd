INSERT INTO record_addition (record_id, at, by, text) VALUES (?1, ?2, ?3, ?4)
