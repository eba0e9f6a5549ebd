SELECT id, tag, hung_at, returned_at
FROM visit_coat
WHERE visit_id = ?1 AND struck_at IS NULL
ORDER BY id DESC
LIMIT 1
