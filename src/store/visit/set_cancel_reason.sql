UPDATE visit SET cancel_reason = ?2 WHERE id = ?1
