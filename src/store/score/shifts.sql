SELECT shift.id, shift.opened_at, staff.name
FROM till_shift AS shift
JOIN staff ON staff.id = shift.opened_by
WHERE shift.opened_at >= ?1 AND shift.opened_at < ?2
ORDER BY shift.opened_at
