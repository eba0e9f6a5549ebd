SELECT w.question, w.given, n.finished_on, s.name
FROM anamnesis n
JOIN anamnesis_answer w ON w.anamnesis_id = n.id
JOIN staff s ON s.id = n.finished_by
WHERE n.client_id = ?1 AND n.finished_at IS NOT NULL
ORDER BY n.finished_at, n.id
