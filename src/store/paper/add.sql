INSERT INTO paper (kind, of_id, made_at, made_by, document, seal) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
