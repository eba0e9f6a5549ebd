INSERT INTO posting (entry_id, line, account_id, amount) VALUES (?1, ?2, ?3, ?4)
