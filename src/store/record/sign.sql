UPDATE record SET signed_at = ?1, signed_by = ?2, version = version + 1 WHERE id = ?3 AND version = ?4
