SELECT bill.id, bill.visit_id, coalesce(visit.client_id, bill.client_id), bill.version, bill.state, bill.dropped_at,
       bill.voided_at, bill.choices, bill.quote, bill.opened_at, bill.paid_at, payer.name, bill.shift_id, bill.entry_id,
       buyer.family, buyer.given, buyer.patronymic
FROM bill
     LEFT JOIN visit ON visit.id = bill.visit_id
     LEFT JOIN client AS buyer ON buyer.id = coalesce(visit.client_id, bill.client_id)
     LEFT JOIN staff AS payer ON payer.id = bill.paid_by
WHERE bill.visit_id = ?1 AND bill.voided_at IS NULL
