SELECT l.id, l.version, l.code, l.said, l.detail, l.since, l.until, l.told_by,
       l.noted_at, n.name, l.ended_at, e.name, l.ended_why
FROM condition l
LEFT JOIN staff n ON n.id = l.noted_by
LEFT JOIN staff e ON e.id = l.ended_by
WHERE l.client_id = ?1
ORDER BY l.ended_at IS NOT NULL, l.id
