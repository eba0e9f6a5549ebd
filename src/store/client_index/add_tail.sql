INSERT OR IGNORE INTO name_tail (tail, word_id) VALUES (?1, ?2)
