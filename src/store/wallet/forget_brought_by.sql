DELETE FROM brought_by WHERE client_id = ?1
