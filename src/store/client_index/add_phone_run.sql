INSERT OR IGNORE INTO phone_run (run, client_id) VALUES (?1, ?2)
