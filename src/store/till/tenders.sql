SELECT kind, amount, given, change, points, item_id, for_line FROM bill_tender WHERE bill_id = ?1 ORDER BY line
