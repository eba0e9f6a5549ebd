INSERT INTO standard_mark (prompt_id, outcome, reason, words, seen, at, by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
