SELECT row, why, client_id FROM import_row
WHERE import_id = ?1 AND row < ?2 AND client_id IS NOT NULL AND outcome IN ('imported', 'merged')
ORDER BY row DESC
LIMIT ?3
