SELECT prompt.day, prompt.rule, prompt.version, prompt.moment,
       coalesce(mark.by, prompt.opened_by) AS person,
       (SELECT shift.id
        FROM till_shift AS shift
        LEFT JOIN till_close AS closed ON closed.shift_id = shift.id
        WHERE shift.opened_at <= prompt.opened_at AND shift.opened_at > prompt.opened_at - 86400
          AND (closed.closed_at IS NULL OR closed.closed_at >= prompt.opened_at)
        ORDER BY shift.opened_at DESC
        LIMIT 1) AS in_shift,
       mark.outcome AS ended, mark.reason AS why, visit.state AS stands,
       prompt.outcome = '' AND prompt.day >= ?4 AND (
           SELECT count(*) > 0 AND count(*) = count(nullif(farewell.outcome, ''))
           FROM standard_prompt AS farewell
           WHERE farewell.visit_id = prompt.visit_id AND farewell.withdrawn_at IS NULL AND farewell.moment = 'leaving') AS has_left,
       count(*)
FROM standard_prompt AS prompt
LEFT JOIN standard_mark AS mark ON mark.prompt_id = prompt.id AND mark.taken_back_at IS NULL
LEFT JOIN visit ON visit.id = prompt.visit_id
WHERE prompt.withdrawn_at IS NULL AND prompt.day BETWEEN ?1 AND ?2
  AND (?3 IS NULL OR coalesce(mark.by, prompt.opened_by) = ?3)
GROUP BY prompt.day, prompt.rule, prompt.version, prompt.moment, person, in_shift, ended, why, stands, has_left
