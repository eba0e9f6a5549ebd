SELECT id FROM specialist WHERE staff_id = ?1
