UPDATE phone_call SET back_wall = ?2, back_at = ?3 WHERE id = ?1 AND state = 'callback'
