SELECT client_id, seen FROM client_word WHERE word_id = ?1 ORDER BY seen DESC, client_id LIMIT ?2
