SELECT recall.id, recall.lot_id, recall.at, staff.name, recall.reason, recall.lifted_at, recall.lifted_for
FROM recall JOIN staff ON staff.id = recall.by
WHERE recall.id = ?1
