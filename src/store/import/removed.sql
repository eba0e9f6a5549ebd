UPDATE import SET removed = removed + ?2 WHERE id = ?1
