INSERT OR IGNORE INTO client_word (word_id, seen, client_id) VALUES (?1, ?2, ?3)
