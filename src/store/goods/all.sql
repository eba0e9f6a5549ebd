SELECT id, version, retired, code, barcode, name_en, name_ru, name_pl, name_zh, brand, size, kind, needs, ingredients,
       allergens, price, low_at, for_sale, for_use
FROM goods
WHERE retired = 0 OR ?1
ORDER BY id
