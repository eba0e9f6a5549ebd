SELECT visit.id, client.family, client.given, client.patronymic, visit.starts_wall
FROM visit JOIN client ON client.id = visit.client_id
WHERE visit.state = 'to_pay'
ORDER BY visit.starts_at, visit.id
LIMIT 200
