-- Visits whose procedure is over and whose bill nobody paid, over some days; the earliest first.
SELECT visit.id, visit.client_id, client.family, client.given, client.patronymic, visit.starts_wall,
       procedure.name_en, procedure.name_ru, procedure.name_pl, procedure.name_zh,
       coalesce((SELECT sum(bill_line.quantity * bill_line.price)
                 FROM bill JOIN bill_line ON bill_line.bill_id = bill.id
                 WHERE bill.visit_id = visit.id AND bill.voided_at IS NULL), visit.price)
FROM visit
     JOIN client ON client.id = visit.client_id
     JOIN procedure ON procedure.id = visit.procedure_id
WHERE visit.day BETWEEN ?1 AND ?2 AND visit.state = 'to_pay'
ORDER BY visit.starts_wall, visit.id
