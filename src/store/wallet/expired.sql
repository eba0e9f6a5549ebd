SELECT id, owner_id, left FROM bonus_lot
WHERE left > 0 AND expires IS NOT NULL AND expires < ?1
ORDER BY expires, id LIMIT ?2
