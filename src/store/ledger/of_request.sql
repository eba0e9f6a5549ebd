SELECT id FROM entry WHERE request_key = ?1 AND kind = ?2
