SELECT seen.visit_id, seen.mark
FROM visit
JOIN finding_seen AS seen ON seen.visit_id = visit.id
WHERE visit.day = ?1
