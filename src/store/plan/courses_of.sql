SELECT course.id, course.client_id, course.version, course.procedure_id, course.sessions, course.interval_days,
       course.from_day, course.note, staff.name, course.made_at, course.ended_at, course.ended_why
FROM plan_course AS course
JOIN staff ON staff.id = course.made_by
WHERE course.client_id = ?1
ORDER BY course.ended_at IS NOT NULL, course.id
