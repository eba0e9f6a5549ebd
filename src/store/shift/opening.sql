INSERT INTO till_opening (shift_id, difference, reason) VALUES (?1, ?2, ?3)
