INSERT INTO visit_step (visit_id, at, by, from_state, to_state) VALUES (?1, ?2, ?3, ?4, ?5)
