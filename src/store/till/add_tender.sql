INSERT INTO bill_tender (bill_id, line, kind, amount, given, change, points, item_id, for_line)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
