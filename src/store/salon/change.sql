UPDATE salon SET name = ?1, zone = ?2, language = ?3 WHERE id = 1
