SELECT EXISTS (SELECT 1 FROM photograph WHERE client_id = ?1 AND picture_hash = ?2 AND set_aside_at IS NULL)
