UPDATE visit SET starts_at = ?2, ends_at = ?3, version = version + 1 WHERE id = ?1
