SELECT visit_id, count(*) FILTER (WHERE stage = 'before'), count(*) FILTER (WHERE stage = 'after'),
       count(*) FILTER (WHERE stage = 'course')
FROM photograph WHERE client_id = ?1 AND visit_id IS NOT NULL AND set_aside_at IS NULL
GROUP BY visit_id
