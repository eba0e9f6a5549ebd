SELECT n.id, n.questionnaire, n.began_at, s.name
FROM anamnesis n
JOIN staff s ON s.id = n.began_by
WHERE n.client_id = ?1 AND n.finished_at IS NULL AND n.dropped_at IS NULL
ORDER BY n.id DESC
LIMIT 1
