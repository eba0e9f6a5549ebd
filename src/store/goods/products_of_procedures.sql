SELECT goods.id, goods.name_en, goods.name_ru, goods.name_pl, goods.name_zh, goods.allergens, product.procedure_id
FROM procedure_product AS product JOIN goods ON goods.id = product.goods_id
WHERE goods.retired = 0
ORDER BY product.procedure_id, goods.id
