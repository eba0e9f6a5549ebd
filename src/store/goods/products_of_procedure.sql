SELECT goods.id, goods.name_en, goods.name_ru, goods.name_pl, goods.name_zh, goods.allergens
FROM procedure_product AS product JOIN goods ON goods.id = product.goods_id
WHERE product.procedure_id = ?1 AND goods.retired = 0
ORDER BY goods.id
