SELECT n.id, n.finished_on, n.finished_at, s.name
FROM anamnesis n
JOIN staff s ON s.id = n.finished_by
WHERE n.client_id = ?1 AND n.finished_at IS NOT NULL
ORDER BY n.finished_at DESC, n.id DESC
LIMIT 1
