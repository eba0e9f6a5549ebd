SELECT coalesce(max(row), 0) FROM import_row WHERE import_id = ?1
