SELECT account.code, posting.amount
FROM posting JOIN account ON account.id = posting.account_id
WHERE posting.entry_id = ?1
ORDER BY posting.line
