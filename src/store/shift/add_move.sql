INSERT INTO cash_move (shift_id, entry_id, at, by, reason, amount, specialist_id, note)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
