UPDATE anamnesis SET dropped_at = ?2, dropped_by = ?3
WHERE client_id = ?1 AND finished_at IS NULL AND dropped_at IS NULL
