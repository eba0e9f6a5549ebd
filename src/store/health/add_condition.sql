INSERT INTO condition (client_id, code, said, detail, since, until, told_by, noted_at, noted_by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
