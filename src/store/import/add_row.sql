INSERT INTO import_row (import_id, row, outcome, client_id, why, raw) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
