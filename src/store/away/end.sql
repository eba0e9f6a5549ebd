UPDATE away SET ended = ?2, ended_at = ?3 WHERE id = ?1 AND ended = ''
