SELECT coalesce(sum(points), 0) FROM bonus_move WHERE bill_id = ?1 AND kind = 'returned'
