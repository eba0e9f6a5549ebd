SELECT id, code, said, severity FROM allergy
WHERE client_id = ?1 AND ended_at IS NULL
ORDER BY CASE severity WHEN 'severe' THEN 0 WHEN 'moderate' THEN 1 WHEN 'unknown' THEN 2 ELSE 3 END, id
