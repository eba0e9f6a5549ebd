SELECT count(*)
FROM standard_prompt AS prompt
LEFT JOIN standard_mark AS mark ON mark.prompt_id = prompt.id AND mark.taken_back_at IS NULL
WHERE prompt.outcome <> coalesce(mark.outcome, '')
