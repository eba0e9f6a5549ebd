SELECT id, code, procedure_id, left, in_parts, until, holder_id, stopped_at IS NOT NULL FROM certificate
WHERE holder_id = ?1 AND left > 0 ORDER BY until IS NULL, until, id
