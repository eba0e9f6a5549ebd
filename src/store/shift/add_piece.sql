INSERT INTO till_seal_piece (closing_id, number, denomination, pieces) VALUES (?1, ?2, ?3, ?4)
