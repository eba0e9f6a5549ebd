INSERT INTO away (staff_id, since, minutes, place, place_id) VALUES (?1, ?2, ?3, ?4, ?5)
