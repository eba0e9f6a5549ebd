SELECT id FROM bonus_lot WHERE owner_id = ?1 AND kind = 'owed' AND left < 0
