SELECT move.id, lot.id, lot.number, lot.best_before, move.kind, move.quantity, move.at, staff.name, move.bill_id,
       move.beyond, move.reason, coalesce(count.reason, move.note), usage.visit_id
FROM goods_move AS move
     JOIN goods_lot AS lot ON lot.id = move.lot_id
     JOIN staff ON staff.id = move.by
     LEFT JOIN goods_count AS count ON count.id = move.count_id
     LEFT JOIN goods_use AS usage ON usage.id = move.use_id
WHERE lot.goods_id = ?1
ORDER BY move.id DESC
LIMIT ?2
