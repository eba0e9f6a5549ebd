DELETE FROM import_row WHERE import_id = ?1 AND row = ?2
