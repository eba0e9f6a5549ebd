INSERT INTO recall_call (recall_id, client_id, at, by, outcome, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
