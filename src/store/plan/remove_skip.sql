DELETE FROM plan_skip WHERE course_id = ?1 AND number = ?2
