INSERT INTO refund_line (refund_id, line, quantity) VALUES (?1, ?2, ?3)
