SELECT id FROM procedure WHERE code = ?1
