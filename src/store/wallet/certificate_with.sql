SELECT id FROM certificate WHERE code = ?1
