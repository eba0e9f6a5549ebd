SELECT account.ledger, entry.kind,
       sum(CASE WHEN posting.amount > 0 THEN posting.amount ELSE 0 END),
       sum(CASE WHEN posting.amount < 0 THEN -posting.amount ELSE 0 END)
FROM entry
     JOIN posting ON posting.entry_id = entry.id
     JOIN account ON account.id = posting.account_id
WHERE entry.day = ?1
GROUP BY account.ledger, entry.kind
ORDER BY account.ledger, min(entry.id)
