INSERT INTO standard_observation (week, staff_id, rule, version, kept, note, at, by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
