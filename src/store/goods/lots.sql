-- The lots that hold anything, and the latest even when it is empty: what is sold beyond the stock is taken from it.
SELECT id, number, best_before, stock, recalled
FROM goods_lot
WHERE goods_id = ?1 AND (stock <> 0 OR id = (SELECT max(id) FROM goods_lot WHERE goods_id = ?1))
ORDER BY best_before IS NULL, best_before, id
