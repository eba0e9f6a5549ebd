UPDATE room SET name = ?1, kinds = ?2, version = version + 1 WHERE id = ?3 AND version = ?4
