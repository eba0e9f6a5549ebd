UPDATE bonus_lot SET owner_id = ?2 WHERE owner_id = ?1
