SELECT visit.id, client.family, client.given, client.patronymic, visit.starts_wall
FROM visit JOIN client ON client.id = visit.client_id
WHERE visit.state IN ('booked', 'confirmed', 'arrived', 'in_procedure') AND visit.starts_at >= ?1 AND visit.starts_at <= ?2
ORDER BY visit.starts_at, visit.id
LIMIT 200
