SELECT id FROM goods WHERE code = ?1
