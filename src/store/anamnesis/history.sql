SELECT n.id, n.questionnaire, n.finished_on, n.finished_at, s.name,
       (SELECT count(*) FROM anamnesis_answer w WHERE w.anamnesis_id = n.id),
       (SELECT count(*) FROM anamnesis_answer w WHERE w.anamnesis_id = n.id AND w.as_before = 1)
FROM anamnesis n
JOIN staff s ON s.id = n.finished_by
WHERE n.client_id = ?1 AND n.finished_at IS NOT NULL
ORDER BY n.finished_at DESC, n.id DESC
LIMIT 50
