INSERT INTO goods_count (at, by, reason) VALUES (?1, ?2, ?3)
