SELECT bill.id, bill.visit_id, visit.client_id, bill.version, bill.state, bill.paid_at, bill.shift_id, bill.entry_id
FROM bill JOIN visit ON visit.id = bill.visit_id
WHERE bill.id = ?1
