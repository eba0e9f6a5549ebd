UPDATE goods
SET code = ?1, barcode = ?2, name_en = ?3, name_ru = ?4, name_pl = ?5, name_zh = ?6, brand = ?7, size = ?8, kind = ?9,
    needs = ?10, ingredients = ?11, allergens = ?12, price = ?13, low_at = ?14, for_sale = ?15, for_use = ?16,
    version = version + 1
WHERE id = ?17 AND version = ?18
