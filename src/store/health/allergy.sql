SELECT l.client_id, l.id, l.version, l.code, l.said, l.reaction, l.severity, l.since, l.told_by,
       l.noted_at, n.name, l.ended_at, e.name, l.ended_why
FROM allergy l
LEFT JOIN staff n ON n.id = l.noted_by
LEFT JOIN staff e ON e.id = l.ended_by
WHERE l.id = ?1
