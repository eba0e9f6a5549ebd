SELECT usage.id, visit.id, visit.client_id, visit.starts_wall, usage.procedure_id, goods.id, goods.name_en,
       goods.name_ru, goods.name_pl, goods.name_zh, lot.id, lot.number, lot.best_before, usage.pieces
FROM goods_use AS usage
     JOIN visit ON visit.id = usage.visit_id
     JOIN goods_lot AS lot ON lot.id = usage.lot_id
     JOIN goods ON goods.id = lot.goods_id
WHERE visit.client_id = ?1 AND visit.day BETWEEN ?2 AND ?3 AND usage.struck_at IS NULL
ORDER BY visit.starts_wall DESC, usage.id
