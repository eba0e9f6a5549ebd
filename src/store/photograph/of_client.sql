SELECT p.id, p.client_id, p.version, p.taken_on, p.zone, p.stage, p.visit_id, p.note, p.width, p.height, p.added_at,
       s.name
FROM photograph p JOIN staff s ON s.id = p.added_by
WHERE p.client_id = ?1 AND p.set_aside_at IS NULL
ORDER BY p.taken_on DESC, p.id
