INSERT INTO record (visit_id, sheet, written_at, written_by) VALUES (?1, ?2, ?3, ?4)
