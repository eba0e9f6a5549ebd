INSERT INTO standard (version, body, hash, origin, based_on, saved_at, saved_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
