INSERT INTO medication (client_id, code, said, dose, starts, ends, told_by, noted_at, noted_by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
