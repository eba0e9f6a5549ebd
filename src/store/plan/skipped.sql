SELECT number, why FROM plan_skip WHERE course_id = ?1 ORDER BY number
