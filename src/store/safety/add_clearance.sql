INSERT INTO clearance (client_id, code, category, doctor, note, since, until, noted_at, noted_by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
