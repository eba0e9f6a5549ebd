UPDATE condition
SET version = version + 1, code = ?3, said = ?4, detail = ?5, since = ?6, until = ?7, told_by = ?8
WHERE id = ?1 AND version = ?2 AND ended_at IS NULL
