DELETE FROM working_hours WHERE specialist_id = ?1 AND day = ?2
