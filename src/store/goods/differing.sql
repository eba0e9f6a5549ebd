SELECT count(*)
FROM goods_lot
WHERE stock <> coalesce((SELECT sum(quantity) FROM goods_move WHERE lot_id = goods_lot.id), 0)
