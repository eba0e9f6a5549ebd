UPDATE phone_call SET state = ?2, ended_at = ?3, ended_by = ?4, back_wall = ?5, back_at = ?6
WHERE id = ?1 AND state = 'open'
