SELECT id, left, expires FROM bonus_lot WHERE owner_id = ?1 AND left <> 0 ORDER BY expires, id
