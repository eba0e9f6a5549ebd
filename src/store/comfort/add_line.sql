INSERT INTO client_comfort (client_id, kind, drink, words, from_time, until_time, noted_at, noted_by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
