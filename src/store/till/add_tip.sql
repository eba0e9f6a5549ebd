INSERT INTO bill_tip (bill_id, specialist_id, amount) VALUES (?1, ?2, ?3)
