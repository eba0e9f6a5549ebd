UPDATE certificate SET version = version + 1, holder_id = ?2 WHERE id = ?1
