INSERT INTO bill_line
    (bill_id, line, kind, item_id, holder_id, name_en, name_ru, name_pl, name_zh, quantity, price)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
