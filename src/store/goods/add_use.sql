INSERT INTO goods_use (visit_id, procedure_id, lot_id, pieces, at, by) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
