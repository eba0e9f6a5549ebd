UPDATE client SET last_visit_day = (SELECT max(day) FROM visit WHERE client_id = ?1 AND state = 'closed') WHERE id = ?1
