UPDATE certificate SET version = version + 1, until = ?2 WHERE id = ?1
