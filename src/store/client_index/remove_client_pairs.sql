DELETE FROM client_pair WHERE client_id = ?1
