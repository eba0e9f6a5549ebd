SELECT line.id, line.kind, line.drink, line.words, line.from_time, line.until_time, line.noted_at, staff.name
FROM client_comfort AS line
JOIN staff ON staff.id = line.noted_by
WHERE line.client_id = ?1 AND line.ended_at IS NULL
ORDER BY line.id
