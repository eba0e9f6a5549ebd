SELECT kind, amount, given, change FROM bill_tender WHERE bill_id = ?1 ORDER BY line
