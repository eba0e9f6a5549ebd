INSERT INTO plan_skip (course_id, number, why, at, by) VALUES (?1, ?2, ?3, ?4, ?5)
