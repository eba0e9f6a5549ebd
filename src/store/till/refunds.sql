SELECT refund.id, refund.shift_id, refund.at, staff.name, refund.reason, refund.given, refund.entry_id
FROM refund JOIN staff ON staff.id = refund.by
WHERE refund.bill_id = ?1
ORDER BY refund.id
