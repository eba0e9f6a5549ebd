UPDATE abonement SET version = version + 1, owner_id = ?2 WHERE id = ?1
