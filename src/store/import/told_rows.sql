SELECT row, outcome, client_id, why, raw FROM import_row
WHERE import_id = ?1 AND row > ?2 AND outcome IN ('refused', 'duplicate')
ORDER BY row
LIMIT ?3
