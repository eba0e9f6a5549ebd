SELECT bonus_lot.id, bonus_lot.owner_id, bonus_lot.expires, -bonus_move.points
FROM bonus_move JOIN bonus_lot ON bonus_lot.id = bonus_move.lot_id
WHERE bonus_move.bill_id = ?1 AND bonus_move.kind = 'spent'
ORDER BY bonus_move.id DESC
