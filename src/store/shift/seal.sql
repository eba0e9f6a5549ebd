INSERT INTO till_seal (closing_id, number, at, by) VALUES (?1, ?2, ?3, ?4)
