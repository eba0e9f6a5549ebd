SELECT bill.id, client.family, client.given, client.patronymic
FROM bill LEFT JOIN client ON client.id = bill.client_id
WHERE bill.state = 'open' AND bill.dropped_at IS NULL AND bill.visit_id IS NULL
ORDER BY bill.id
LIMIT 200
