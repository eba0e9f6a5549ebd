SELECT id, number, best_before, stock, goods_id FROM goods_lot WHERE id = ?1
