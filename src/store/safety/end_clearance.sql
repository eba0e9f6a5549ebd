UPDATE clearance SET ended_at = ?2, ended_by = ?3, ended_why = ?4
WHERE id = ?1 AND ended_at IS NULL
