INSERT INTO reaction_note (reaction_id, at, by, text) VALUES (?1, ?2, ?3, ?4)
