INSERT INTO finding_seen (visit_id, mark, moment, at, by) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT DO NOTHING
