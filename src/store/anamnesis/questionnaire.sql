SELECT q.version, q.body, q.saved_at, s.name
FROM questionnaire q
LEFT JOIN staff s ON s.id = q.saved_by
WHERE q.version = ?1
