SELECT n.client_id, n.questionnaire, n.finished_on, n.finished_at, s.name
FROM anamnesis n
JOIN staff s ON s.id = n.finished_by
WHERE n.id = ?1 AND n.finished_at IS NOT NULL
