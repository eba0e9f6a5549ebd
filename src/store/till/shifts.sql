-- What was taken is what sales brought less what was taken back; floats and differences are no takings.
SELECT till_shift.id, till_shift.opened_at, opener.name, till_shift.float,
       (SELECT count(*) FROM bill WHERE bill.shift_id = till_shift.id),
       coalesce((SELECT sum(debit - credit) FROM turnover
                 WHERE shift_id = till_shift.id AND ledger = 'assets:cash:till' AND kind IN ('sale', 'reversal')), 0),
       coalesce((SELECT sum(debit - credit) FROM turnover
                 WHERE shift_id = till_shift.id AND ledger = 'assets:clearing:card' AND kind IN ('sale', 'reversal')), 0),
       coalesce((SELECT sum(debit - credit) FROM turnover
                 WHERE shift_id = till_shift.id AND ledger = 'assets:clearing:transfer'
                   AND kind IN ('sale', 'reversal')), 0),
       coalesce((SELECT sum(credit) FROM turnover
                 WHERE shift_id = till_shift.id AND ledger = 'liabilities:bonus:client' AND kind = 'sale'), 0),
       coalesce((SELECT sum(debit) FROM turnover
                 WHERE shift_id = till_shift.id AND ledger = 'liabilities:bonus:client' AND kind = 'sale'), 0),
       till_close.closed_at, closer.name, till_close.expected, till_close.counted, till_close.difference,
       till_close.reason, till_close.ledger_entries, till_close.ledger_head, till_close.report
FROM till_shift
     JOIN staff AS opener ON opener.id = till_shift.opened_by
     LEFT JOIN till_close ON till_close.shift_id = till_shift.id
     LEFT JOIN staff AS closer ON closer.id = till_close.closed_by
WHERE till_shift.id < ?1
ORDER BY till_shift.id DESC
LIMIT ?2
