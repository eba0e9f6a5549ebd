UPDATE condition SET ended_at = ?3, ended_by = ?4, ended_why = ?5
WHERE id = ?1 AND version = ?2 AND ended_at IS NULL
