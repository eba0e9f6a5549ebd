SELECT id, code, procedure_id, left, in_parts, until, holder_id, stopped_at IS NOT NULL FROM certificate
WHERE bill_id = ?1 AND line = ?2 ORDER BY id
