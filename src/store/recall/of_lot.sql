SELECT recall.id, recall.lot_id, recall.at, staff.name, recall.reason, recall.lifted_at, recall.lifted_for
FROM recall JOIN staff ON staff.id = recall.by
WHERE recall.lot_id = ?1
ORDER BY recall.id DESC
LIMIT 1
