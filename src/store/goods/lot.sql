SELECT id, number, best_before, stock, recalled, goods_id FROM goods_lot WHERE id = ?1
