SELECT coalesce(visit.client_id, bill.client_id), visit.id, bill.id, lot.goods_id, lot.id, min(move.at), staff.name,
       -sum(move.quantity)
FROM goods_move AS move
     JOIN goods_lot AS lot ON lot.id = move.lot_id
     JOIN bill ON bill.id = move.bill_id
     LEFT JOIN visit ON visit.id = bill.visit_id
     JOIN staff ON staff.id = bill.paid_by
WHERE bill.id IN (
    SELECT id FROM bill WHERE client_id = ?1
    UNION ALL
    SELECT bill.id FROM bill JOIN visit ON visit.id = bill.visit_id WHERE visit.client_id = ?1
)
GROUP BY bill.id, lot.id
HAVING sum(move.quantity) < 0
ORDER BY min(move.at) DESC, bill.id DESC
