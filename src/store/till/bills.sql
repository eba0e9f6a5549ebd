-- Bills of a shift, of a client, or the open ones; the latest first. Each filter has its own index.
SELECT bill.id, bill.visit_id, buyer.id, buyer.family, buyer.given, buyer.patronymic, bill.state, bill.dropped_at,
       bill.voided_at, bill.opened_at, bill.paid_at, bill.shift_id,
       coalesce((SELECT sum(quantity * price) FROM bill_line WHERE bill_id = bill.id), 0),
       CASE WHEN bill.quote <> '' THEN json_extract(bill.quote, '$.to_pay') END,
       EXISTS (SELECT 1 FROM refund WHERE refund.bill_id = bill.id),
       coalesce((SELECT name_en FROM bill_line WHERE bill_id = bill.id ORDER BY line LIMIT 1), ''),
       coalesce((SELECT name_ru FROM bill_line WHERE bill_id = bill.id ORDER BY line LIMIT 1), ''),
       coalesce((SELECT name_pl FROM bill_line WHERE bill_id = bill.id ORDER BY line LIMIT 1), ''),
       coalesce((SELECT name_zh FROM bill_line WHERE bill_id = bill.id ORDER BY line LIMIT 1), '')
FROM bill
     LEFT JOIN visit ON visit.id = bill.visit_id
     LEFT JOIN client AS buyer ON buyer.id = coalesce(visit.client_id, bill.client_id)
WHERE bill.id IN (
    SELECT id FROM bill WHERE ?1 IS NOT NULL AND shift_id = ?1
    UNION SELECT id FROM bill WHERE ?2 IS NOT NULL AND client_id = ?2
    UNION SELECT bill.id FROM client JOIN bill ON bill.client_id = client.id WHERE ?2 IS NOT NULL AND client.merged_into = ?2
    UNION SELECT bill.id FROM visit JOIN bill ON bill.visit_id = visit.id WHERE ?2 IS NOT NULL AND visit.client_id = ?2
    UNION SELECT id FROM bill WHERE ?3 AND state = 'open' AND dropped_at IS NULL
)
ORDER BY bill.id DESC
LIMIT ?4
