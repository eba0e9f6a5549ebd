INSERT INTO till_count (shift_id, denomination, pieces) VALUES (?1, ?2, ?3)
