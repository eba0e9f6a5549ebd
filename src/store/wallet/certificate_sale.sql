SELECT price, issued_on, bill_id FROM certificate WHERE id = ?1
