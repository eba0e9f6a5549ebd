INSERT INTO name_word (word) VALUES (?1)
