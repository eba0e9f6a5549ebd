INSERT INTO bonus_grant (client_id, occasion, which, lot_id) VALUES (?1, ?2, ?3, ?4)
