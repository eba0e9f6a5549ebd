SELECT prompt.moment, prompt.outcome, visit.state,
       prompt.outcome = '' AND (
           SELECT count(*) > 0 AND count(*) = count(nullif(farewell.outcome, ''))
           FROM standard_prompt AS farewell
           WHERE farewell.visit_id = prompt.visit_id AND farewell.withdrawn_at IS NULL AND farewell.moment = 'leaving') AS has_left,
       count(*)
FROM standard_prompt AS prompt
LEFT JOIN visit ON visit.id = prompt.visit_id
WHERE prompt.withdrawn_at IS NULL AND prompt.day = ?1
GROUP BY prompt.moment, prompt.outcome, visit.state, has_left
