INSERT OR IGNORE INTO name_slip (slip, word_id) VALUES (?1, ?2)
