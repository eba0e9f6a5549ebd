UPDATE client SET last_visit_day = ?2 WHERE id = ?1
