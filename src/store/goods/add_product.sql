INSERT OR IGNORE INTO procedure_product (procedure_id, goods_id) VALUES (?1, ?2)
