DELETE FROM skill WHERE specialist_id = ?1
