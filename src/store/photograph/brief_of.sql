SELECT count(*), max(taken_on) FROM photograph WHERE client_id = ?1 AND set_aside_at IS NULL
