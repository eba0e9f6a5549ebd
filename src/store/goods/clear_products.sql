DELETE FROM procedure_product WHERE procedure_id = ?1
