INSERT INTO room (name, kinds) VALUES (?1, ?2)
