UPDATE client_comfort SET ended_at = ?1, ended_by = ?2 WHERE id = ?3 AND ended_at IS NULL
