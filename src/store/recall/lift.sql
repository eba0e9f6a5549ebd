UPDATE recall SET lifted_at = ?2, lifted_by = ?3, lifted_for = ?4 WHERE id = ?1 AND lifted_at IS NULL
