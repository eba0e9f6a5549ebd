SELECT id, owner_id, left FROM bonus_lot
WHERE owner_id = ?3 AND left > 0 AND expires IS NOT NULL AND expires < ?1
ORDER BY expires, id LIMIT ?2
