INSERT INTO goods_count_line (count_id, lot_id, expected, counted) VALUES (?1, ?2, ?3, ?4)
