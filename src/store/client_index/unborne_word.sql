SELECT word FROM name_word
WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM client_word WHERE word_id = ?1)
