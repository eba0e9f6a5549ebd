-- Cards and accounts, each with the other's amount: both sides must be the same.
SELECT count(*)
FROM (
    SELECT code, sum(amount) AS amount
    FROM (
        SELECT 'assets:debt:client:' || client_id AS code, debt AS amount FROM purse WHERE debt <> 0
        UNION ALL
        SELECT account.code, -balance.amount
        FROM balance JOIN account ON account.id = balance.account_id
        WHERE account.ledger = 'assets:debt:client'
    )
    GROUP BY code
    HAVING sum(amount) <> 0
)
