SELECT id FROM entry WHERE reverses = ?1 ORDER BY id
