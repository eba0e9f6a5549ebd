SELECT prompt.id, prompt.rule, prompt.version, prompt.moment, mark.outcome, mark.reason, mark.words, mark.seen,
       mark.at, staff.name
FROM standard_prompt AS prompt
LEFT JOIN standard_mark AS mark ON mark.prompt_id = prompt.id AND mark.taken_back_at IS NULL
LEFT JOIN staff ON staff.id = mark.by
WHERE prompt.session = ?1 AND prompt.withdrawn_at IS NULL
ORDER BY prompt.id
