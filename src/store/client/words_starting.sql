SELECT id, word FROM name_word WHERE word >= ?1 AND word < ?2 ORDER BY word LIMIT ?3
