INSERT OR IGNORE INTO client_pair (word_id, other, client_id) VALUES (?1, ?2, ?3)
