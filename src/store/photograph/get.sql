SELECT p.id, p.client_id, p.version, p.taken_on, p.zone, p.stage, p.visit_id, p.note, p.width, p.height, p.added_at,
       s.name, p.set_aside_at IS NOT NULL, p.file, p.sealed_hash
FROM photograph p JOIN staff s ON s.id = p.added_by
WHERE p.id = ?1
