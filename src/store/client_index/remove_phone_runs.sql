DELETE FROM phone_run WHERE client_id = ?1
