UPDATE photograph SET set_aside_at = ?3, set_aside_by = ?4, set_aside_reason = ?5, version = version + 1
WHERE id = ?1 AND version = ?2 AND set_aside_at IS NULL
