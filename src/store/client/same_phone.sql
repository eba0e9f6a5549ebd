SELECT DISTINCT client_id FROM client_phone WHERE e164 = ?1 LIMIT ?2
