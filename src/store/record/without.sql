SELECT staff.name, visit_without.at, visit_without.missing, visit_without.reason
FROM visit_without
JOIN staff ON staff.id = visit_without.by
WHERE visit_without.visit_id = ?1
ORDER BY visit_without.id
