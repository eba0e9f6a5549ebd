-- The grant's lot, with what it gave less what ran out of it.
SELECT bonus_grant.id, bonus_lot.id, bonus_lot.owner_id, bonus_lot.left,
       (SELECT coalesce(sum(points), 0) FROM bonus_move WHERE lot_id = bonus_lot.id AND kind IN ('granted', 'expired'))
FROM bonus_grant JOIN bonus_lot ON bonus_lot.id = bonus_grant.lot_id
WHERE bonus_grant.client_id = ?1 AND bonus_grant.occasion = ?2 AND bonus_grant.which = ?3
