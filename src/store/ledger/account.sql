SELECT id FROM account WHERE code = ?1
