UPDATE abonement SET version = version + 1, until = ?2 WHERE id = ?1
