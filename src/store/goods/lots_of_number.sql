SELECT id, number, best_before, stock, recalled, goods_id
FROM goods_lot
WHERE number = ?1 COLLATE NOCASE
ORDER BY id DESC
