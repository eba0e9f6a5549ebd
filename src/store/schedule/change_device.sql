UPDATE device SET name = ?1, kind = ?2, version = version + 1 WHERE id = ?3 AND version = ?4
