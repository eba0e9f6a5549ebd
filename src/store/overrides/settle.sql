UPDATE override SET settled_at = ?2, settled_by = ?3, word = ?4 WHERE id = ?1
