DELETE FROM client_phone WHERE client_id = ?1 AND e164 = ?2
