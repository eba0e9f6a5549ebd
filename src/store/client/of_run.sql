SELECT client_id, run FROM phone_run WHERE run BETWEEN ?1 AND ?2 ORDER BY run, client_id LIMIT ?3
