UPDATE visit_step SET undone_at = ?2, undone_by = ?3 WHERE id = ?1
