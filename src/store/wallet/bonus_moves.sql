SELECT moved.day, moved.kind, moved.points, moved.bill_id, coalesce(moved.entry_id, refund.entry_id, bill.entry_id), staff.name,
       moved.reason
FROM bonus_move AS moved
     JOIN bonus_lot ON bonus_lot.id = moved.lot_id
     JOIN staff ON staff.id = moved.by
     LEFT JOIN bill ON bill.id = moved.bill_id
     LEFT JOIN refund ON refund.id = moved.refund_id
WHERE bonus_lot.owner_id = ?1
ORDER BY moved.id DESC
LIMIT ?2
