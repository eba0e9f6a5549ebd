UPDATE plan_course SET version = version + 1 WHERE id = ?1 AND version = ?2 AND ended_at IS NULL
