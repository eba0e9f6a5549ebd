UPDATE goods SET retired = ?1, version = version + 1 WHERE id = ?2 AND version = ?3
