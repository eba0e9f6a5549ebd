INSERT INTO standard_prompt (visit_id, session, day, rule, version, moment, opened_at, opened_by, step_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT DO NOTHING
RETURNING id
