SELECT id, version, plan_id, terms, owner_id, sessions, price, paid, left, worth, starts_on, until, frozen_since,
       frozen_days, refunded_on IS NOT NULL,
       (SELECT coalesce(sum(listed), 0) FROM abonement_move WHERE abonement_id = abonement.id)
FROM abonement
WHERE bill_id = ?1 AND line = ?2 ORDER BY id
