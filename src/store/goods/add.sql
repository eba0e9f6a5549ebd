INSERT INTO goods (code, barcode, name_en, name_ru, name_pl, name_zh, brand, size, kind, needs, ingredients, allergens,
                   price, low_at, for_sale, for_use)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
