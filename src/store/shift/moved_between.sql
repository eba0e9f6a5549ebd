SELECT account.ledger, sum(posting.amount)
FROM entry
     JOIN posting ON posting.entry_id = entry.id
     JOIN account ON account.id = posting.account_id
WHERE entry.id > ?1 AND entry.shift_id IS NULL
GROUP BY account.ledger
