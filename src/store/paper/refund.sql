SELECT id FROM refund WHERE id = ?1
