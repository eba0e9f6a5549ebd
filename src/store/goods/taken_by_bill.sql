-- What a bill still has of each lot, the lot that it took last first.
SELECT lot.id, -sum(move.quantity)
FROM goods_move AS move JOIN goods_lot AS lot ON lot.id = move.lot_id
WHERE move.bill_id = ?1 AND lot.goods_id = ?2
GROUP BY lot.id
HAVING sum(move.quantity) < 0
ORDER BY max(move.id) DESC
