INSERT INTO bill_tender (bill_id, line, kind, amount, given, change) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
