SELECT id FROM client
WHERE birth = ?1 AND birth <> '' AND merged_into IS NULL
ORDER BY last_visit_day DESC
LIMIT ?2
