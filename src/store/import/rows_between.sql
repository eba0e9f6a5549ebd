SELECT row, outcome, client_id, why FROM import_row WHERE import_id = ?1 AND row BETWEEN ?2 AND ?3
