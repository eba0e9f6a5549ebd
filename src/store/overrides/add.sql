INSERT INTO override (kind, bill_id, shift_id, at, by, amount, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
