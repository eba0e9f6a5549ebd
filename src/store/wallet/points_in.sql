SELECT coalesce(sum(left), 0) FROM bonus_lot WHERE owner_id = ?1 AND left <> 0
