INSERT INTO seal (entry_id, link) VALUES (?1, ?2)
