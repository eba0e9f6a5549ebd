INSERT INTO visit_drink (visit_id, drink, words, at, by) VALUES (?1, ?2, ?3, ?4, ?5)
