SELECT account.code, account.commodity, balance.amount
FROM account JOIN balance ON balance.account_id = account.id
WHERE account.code > ?1
ORDER BY account.code
LIMIT ?2
