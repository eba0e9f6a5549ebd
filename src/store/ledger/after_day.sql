SELECT account.ledger, sum(posting.amount)
FROM entry
     JOIN posting ON posting.entry_id = entry.id
     JOIN account ON account.id = posting.account_id
WHERE entry.day > ?1
GROUP BY account.ledger
