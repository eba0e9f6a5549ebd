SELECT count(*) FROM bonus_lot
WHERE left <> (SELECT coalesce(sum(points), 0) FROM bonus_move WHERE lot_id = bonus_lot.id)
