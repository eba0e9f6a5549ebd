UPDATE phone_call SET state = 'settled', settled_at = ?2, settled_by = ?3 WHERE id = ?1 AND state = 'callback'
