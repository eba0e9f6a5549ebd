SELECT client_id FROM client_pair WHERE word_id = ?1 AND other >= ?2 AND other < ?3 ORDER BY other, client_id LIMIT ?4
