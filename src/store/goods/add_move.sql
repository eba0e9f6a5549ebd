INSERT INTO goods_move (lot_id, kind, quantity, at, by, bill_id, count_id, use_id, beyond, reason, note)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
