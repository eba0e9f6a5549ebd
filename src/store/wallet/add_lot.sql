INSERT INTO bonus_lot (owner_id, kind, bill_id, day, expires) VALUES (?1, ?2, ?3, ?4, ?5)
