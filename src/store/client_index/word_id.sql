SELECT id FROM name_word WHERE word = ?1
