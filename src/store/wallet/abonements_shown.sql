SELECT id, version, plan_id, terms, owner_id, sessions, price, paid, left, worth, starts_on, until, frozen_since,
       frozen_days, refunded_on IS NOT NULL,
       (SELECT coalesce(sum(listed), 0) FROM abonement_move WHERE abonement_id = abonement.id)
FROM abonement
WHERE owner_id = ?1 OR id IN (SELECT abonement_id FROM abonement_person WHERE client_id = ?1)
ORDER BY left = 0, until IS NULL, until, id DESC LIMIT ?2
