SELECT id, number, best_before, stock, recalled, goods_id
FROM goods_lot
WHERE stock <> 0
ORDER BY goods_id, best_before IS NULL, best_before, id
