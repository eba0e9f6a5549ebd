DELETE FROM name_word WHERE id = ?1
