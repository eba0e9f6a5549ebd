DELETE FROM bonus_grant WHERE id = ?1
