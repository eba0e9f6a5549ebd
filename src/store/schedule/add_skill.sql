INSERT INTO skill (specialist_id, category) VALUES (?1, ?2) ON CONFLICT DO NOTHING
