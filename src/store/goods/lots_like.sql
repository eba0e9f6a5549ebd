SELECT id, number, best_before, stock, recalled, goods_id
FROM goods_lot
WHERE (?1 IS NULL OR goods_id = ?1) AND (?2 = '' OR instr(upper(number), upper(?2)) > 0)
ORDER BY recalled DESC, id DESC
LIMIT ?3
