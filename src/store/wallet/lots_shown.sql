SELECT id, kind, bill_id, day, expires, left
FROM bonus_lot
WHERE owner_id = ?1
ORDER BY left = 0, CASE WHEN left = 0 THEN NULL ELSE coalesce(expires, '9999-12-31') END, CASE WHEN left = 0 THEN -id ELSE id END
LIMIT ?2
