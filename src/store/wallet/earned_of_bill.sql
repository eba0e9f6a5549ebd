SELECT id, owner_id, left FROM bonus_lot WHERE bill_id = ?1 AND kind = 'earned' ORDER BY id
