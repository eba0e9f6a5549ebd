SELECT recall_call.client_id, recall_call.at, staff.name, recall_call.outcome, recall_call.note
FROM recall_call JOIN staff ON staff.id = recall_call.by
WHERE recall_call.recall_id = ?1
ORDER BY recall_call.id
