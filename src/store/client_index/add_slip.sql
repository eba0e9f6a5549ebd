INSERT OR IGNORE INTO name_slip (slip, word) VALUES (?1, ?2)
