UPDATE phone_call SET caller = ?2, number = ?3, e164 = ?4, note = ?5, client_id = ?6 WHERE id = ?1 AND state = 'open'
