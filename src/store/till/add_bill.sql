INSERT INTO bill (visit_id, client_id, opened_at, opened_by, choices) VALUES (?1, ?2, ?3, ?4, ?5)
