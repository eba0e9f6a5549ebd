UPDATE plan_course
SET procedure_id = ?1, sessions = ?2, interval_days = ?3, from_day = ?4, note = ?5, version = version + 1
WHERE id = ?6 AND version = ?7 AND ended_at IS NULL
