INSERT INTO record_seal (seq, record_id, addition_id, link) VALUES (?1, ?2, ?3, ?4)
