INSERT INTO approval (purpose, asked_by, given_by, at, reason) VALUES (?1, ?2, ?3, ?4, ?5)
