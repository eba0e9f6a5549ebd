SELECT mark.mark, decision.id, staff.name, decision.decided_at, decision.reason
FROM decision
JOIN decision_mark AS mark ON mark.decision_id = decision.id
JOIN staff ON staff.id = decision.decided_by
WHERE decision.visit_id = ?1 OR decision.id = ?2
ORDER BY decision.id
