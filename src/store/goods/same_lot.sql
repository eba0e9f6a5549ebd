SELECT id FROM goods_lot WHERE goods_id = ?1 AND number = ?2 AND best_before IS ?3
