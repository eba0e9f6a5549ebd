SELECT lot_id, pieces FROM goods_use WHERE id = ?1 AND struck_at IS NULL
