SELECT id, code, procedure_id, left, in_parts, until, holder_id, stopped_at IS NOT NULL FROM certificate
WHERE id = ?1
