-- Paid bills whose lines and tenders are not what their entry moved, and those whose entry is not there.
WITH line AS (
    SELECT bill_id,
           sum(CASE kind WHEN 'procedure' THEN quantity * price ELSE 0 END) AS procedures,
           sum(CASE kind WHEN 'goods' THEN quantity * price ELSE 0 END) AS goods
    FROM bill_line
    GROUP BY bill_id
),
tender AS (
    SELECT bill_id,
           sum(CASE kind WHEN 'cash' THEN amount ELSE 0 END) AS cash,
           sum(CASE kind WHEN 'card' THEN amount ELSE 0 END) AS card,
           sum(CASE kind WHEN 'transfer' THEN amount ELSE 0 END) AS transfer
    FROM bill_tender
    GROUP BY bill_id
),
posted AS (
    SELECT bill.id AS bill_id,
           sum(CASE account.ledger WHEN 'revenue:procedures' THEN -posting.amount ELSE 0 END) AS procedures,
           sum(CASE account.ledger WHEN 'revenue:goods' THEN -posting.amount ELSE 0 END) AS goods,
           sum(CASE account.ledger WHEN 'assets:cash:till' THEN posting.amount ELSE 0 END) AS cash,
           sum(CASE account.ledger WHEN 'assets:clearing:card' THEN posting.amount ELSE 0 END) AS card,
           sum(CASE account.ledger WHEN 'assets:clearing:transfer' THEN posting.amount ELSE 0 END) AS transfer
    FROM bill
         JOIN posting ON posting.entry_id = bill.entry_id
         JOIN account ON account.id = posting.account_id
    GROUP BY bill.id
)
SELECT count(*)
FROM bill
     LEFT JOIN line ON line.bill_id = bill.id
     LEFT JOIN tender ON tender.bill_id = bill.id
     LEFT JOIN posted ON posted.bill_id = bill.id
WHERE bill.paid_at IS NOT NULL
  AND (coalesce(line.procedures, 0) <> coalesce(posted.procedures, 0)
    OR coalesce(line.goods, 0) <> coalesce(posted.goods, 0)
    OR coalesce(tender.cash, 0) <> coalesce(posted.cash, 0)
    OR coalesce(tender.card, 0) <> coalesce(posted.card, 0)
    OR coalesce(tender.transfer, 0) <> coalesce(posted.transfer, 0))
