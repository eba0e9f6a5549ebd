UPDATE client_merge SET undone_at = ?2, undone_by = ?3 WHERE id = ?1
