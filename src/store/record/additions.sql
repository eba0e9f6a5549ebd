SELECT staff.name, record_addition.at, record_addition.text
FROM record_addition
JOIN staff ON staff.id = record_addition.by
WHERE record_addition.record_id = ?1
ORDER BY record_addition.id
