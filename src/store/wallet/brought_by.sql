SELECT friend_id FROM brought_by
WHERE client_id IN (SELECT ?1 UNION ALL SELECT id FROM client WHERE merged_into = ?1)
ORDER BY client_id <> ?1, at
LIMIT 1
