SELECT e164, typed FROM client_phone WHERE client_id = ?1 ORDER BY position, id
