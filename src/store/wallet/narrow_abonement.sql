UPDATE abonement SET version = version + 1, sessions = left, price = worth, paid = max(paid - ?2, 0) WHERE id = ?1
