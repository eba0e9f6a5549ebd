UPDATE away SET cover = ?2, cover_by = ?3, cover_at = ?4 WHERE id = ?1 AND cover = ''
