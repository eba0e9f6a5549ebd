SELECT id, code, procedure_id, left, in_parts, until, holder_id, stopped_at IS NOT NULL FROM certificate
WHERE left > 0 OR ?1
ORDER BY left = 0, until IS NULL, until, id
LIMIT ?2
