SELECT visit_id, moment, sum(outcome = ''), sum(outcome <> '')
FROM standard_prompt
WHERE day = ?1 AND withdrawn_at IS NULL AND visit_id IS NOT NULL
GROUP BY visit_id, moment
