SELECT count(*) FILTER (WHERE stage = 'before'), count(*) FILTER (WHERE stage = 'after'),
       count(*) FILTER (WHERE stage = 'course')
FROM photograph WHERE visit_id = ?1 AND set_aside_at IS NULL
