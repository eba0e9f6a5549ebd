SELECT prompt.id, prompt.visit_id, prompt.day, visit.starts_wall, visit.client_id,
       client.family, client.given, client.patronymic,
       procedure.name_en, procedure.name_ru, procedure.name_pl, procedure.name_zh,
       prompt.moment, mark.outcome, mark.reason, mark.words, mark.at, staff.name, visit.state,
       prompt.outcome = '' AND prompt.day >= ?5 AND (
           SELECT count(*) > 0 AND count(*) = count(nullif(farewell.outcome, ''))
           FROM standard_prompt AS farewell
           WHERE farewell.visit_id = prompt.visit_id AND farewell.withdrawn_at IS NULL AND farewell.moment = 'leaving')
FROM standard_prompt AS prompt
LEFT JOIN standard_mark AS mark ON mark.prompt_id = prompt.id AND mark.taken_back_at IS NULL
LEFT JOIN visit ON visit.id = prompt.visit_id
LEFT JOIN client ON client.id = visit.client_id
LEFT JOIN procedure ON procedure.id = visit.procedure_id
JOIN staff ON staff.id = coalesce(mark.by, prompt.opened_by)
WHERE prompt.withdrawn_at IS NULL AND prompt.day BETWEEN ?1 AND ?2 AND prompt.outcome <> 'done'
  AND prompt.rule = ?3 AND (?4 IS NULL OR staff.id = ?4)
ORDER BY prompt.day DESC, prompt.opened_at DESC, prompt.id DESC
LIMIT ?6
