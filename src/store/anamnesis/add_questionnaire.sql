INSERT INTO questionnaire (version, body, saved_at, saved_by) VALUES (?1, ?2, ?3, ?4)
