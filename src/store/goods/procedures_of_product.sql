SELECT procedure_id FROM procedure_product WHERE goods_id = ?1 ORDER BY procedure_id
