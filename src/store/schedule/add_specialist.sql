INSERT INTO specialist (name, title, staff_id) VALUES (?1, ?2, ?3)
