SELECT
    coalesce((
        SELECT sum(bonus_move.points)
        FROM bonus_lot JOIN bonus_move ON bonus_move.lot_id = bonus_lot.id
        WHERE bonus_lot.bill_id = ?1 AND bonus_lot.kind = 'earned' AND bonus_move.kind IN ('earned', 'expired')
    ), 0)
    + coalesce((SELECT sum(points) FROM bonus_move WHERE bill_id = ?1 AND kind = 'taken_back'), 0)
