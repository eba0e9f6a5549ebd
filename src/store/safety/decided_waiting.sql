SELECT mark.mark, decision.id, staff.name, decision.decided_at, decision.reason
FROM decision
JOIN decision_mark AS mark ON mark.decision_id = decision.id
JOIN staff ON staff.id = decision.decided_by
WHERE decision.client_id = ?1 AND decision.procedure_id = ?2 AND decision.visit_id IS NULL AND decision.decided_at >= ?3
ORDER BY decision.id
