SELECT max(day) FROM visit WHERE client_id = ?1 AND state = 'closed'
