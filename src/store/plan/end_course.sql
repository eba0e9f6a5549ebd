UPDATE plan_course SET ended_at = ?1, ended_by = ?2, ended_why = ?3, version = version + 1
WHERE id = ?4 AND version = ?5 AND ended_at IS NULL
