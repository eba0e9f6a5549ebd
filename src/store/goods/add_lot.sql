INSERT INTO goods_lot (goods_id, number, best_before) VALUES (?1, ?2, ?3)
