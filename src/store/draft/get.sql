SELECT body, saved_at FROM draft WHERE staff_id = ?1 AND form = ?2
