INSERT INTO visit_coat (visit_id, tag, hung_at, hung_by) VALUES (?1, ?2, ?3, ?4)
