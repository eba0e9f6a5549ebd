UPDATE anamnesis SET finished_at = ?2, finished_by = ?3, finished_on = ?4
WHERE id = ?1 AND finished_at IS NULL AND dropped_at IS NULL
