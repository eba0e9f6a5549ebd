SELECT id, tag, visit_id, hung_at
FROM visit_coat
WHERE returned_at IS NULL AND struck_at IS NULL
ORDER BY id
