UPDATE abonement SET sessions = sessions + 1, price = price + ?2 WHERE id = ?1
