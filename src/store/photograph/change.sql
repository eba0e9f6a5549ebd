UPDATE photograph SET taken_on = ?3, zone = ?4, stage = ?5, visit_id = ?6, note = ?7, version = version + 1
WHERE id = ?1 AND version = ?2 AND set_aside_at IS NULL
