INSERT INTO plan_course (client_id, procedure_id, sessions, interval_days, from_day, note, made_at, made_by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
