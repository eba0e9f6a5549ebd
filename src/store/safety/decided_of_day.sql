SELECT decision.visit_id, mark.mark
FROM visit
JOIN decision ON decision.visit_id = visit.id
JOIN decision_mark AS mark ON mark.decision_id = decision.id
WHERE visit.day = ?1
