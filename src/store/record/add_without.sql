INSERT INTO visit_without (visit_id, at, by, missing, reason) VALUES (?1, ?2, ?3, ?4, ?5)
