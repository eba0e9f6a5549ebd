SELECT row FROM import_row WHERE import_id = ?1 AND client_id = ?2 AND outcome = 'imported' ORDER BY row LIMIT 1
