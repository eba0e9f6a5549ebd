INSERT INTO till_opening_count (shift_id, denomination, pieces) VALUES (?1, ?2, ?3)
