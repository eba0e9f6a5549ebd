SELECT id FROM certificate WHERE replaces = ?1
