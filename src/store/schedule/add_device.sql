INSERT INTO device (name, kind) VALUES (?1, ?2)
