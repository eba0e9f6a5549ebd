INSERT INTO callback_try (call_id, at, by, outcome, note) VALUES (?1, ?2, ?3, ?4, ?5)
