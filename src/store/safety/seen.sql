SELECT seen.mark, staff.name, seen.at, seen.moment
FROM finding_seen AS seen
JOIN staff ON staff.id = seen.by
WHERE seen.visit_id = ?1
