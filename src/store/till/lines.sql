SELECT kind, item_id, holder_id, name_en, name_ru, name_pl, name_zh, quantity, price
FROM bill_line
WHERE bill_id = ?1
ORDER BY line
