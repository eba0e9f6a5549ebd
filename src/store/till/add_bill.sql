INSERT INTO bill (visit_id, opened_at, opened_by) VALUES (?1, ?2, ?3)
