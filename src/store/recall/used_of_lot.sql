SELECT visit.client_id, visit.id, NULL, lot.goods_id, lot.id, coalesce(visit.started_at, visit.starts_at),
       specialist.name, usage.pieces
FROM goods_use AS usage
     JOIN goods_lot AS lot ON lot.id = usage.lot_id
     JOIN visit ON visit.id = usage.visit_id
     JOIN specialist ON specialist.id = visit.specialist_id
WHERE usage.lot_id = ?1 AND usage.struck_at IS NULL
ORDER BY visit.starts_at DESC, usage.id DESC
