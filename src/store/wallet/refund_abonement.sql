UPDATE abonement SET version = version + 1, refunded_on = ?2 WHERE id = ?1
