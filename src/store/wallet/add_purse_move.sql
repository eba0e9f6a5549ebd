INSERT INTO purse_move (client_id, kind, amount, bill_id, refund_id, entry_id, day, at, by, reason)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
