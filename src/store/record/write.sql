UPDATE record SET sheet = ?1, written_at = ?2, written_by = ?3, version = version + 1 WHERE id = ?4 AND version = ?5
