UPDATE certificate SET version = version + 1, stopped_at = ?2, stopped_by = ?3, stopped_why = ?4
WHERE id = ?1 AND stopped_at IS NULL
