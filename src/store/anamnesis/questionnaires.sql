SELECT q.version, q.saved_at, s.name
FROM questionnaire q
LEFT JOIN staff s ON s.id = q.saved_by
ORDER BY q.version DESC
