-- Cards and accounts, each with the other's amount: both sides must be the same.
SELECT count(*)
FROM (
    SELECT code, sum(amount) AS amount
    FROM (
        SELECT 'liabilities:abonement:' || id AS code, -worth AS amount FROM abonement WHERE worth <> 0
        UNION ALL
        SELECT account.code, -balance.amount
        FROM balance JOIN account ON account.id = balance.account_id
        WHERE account.ledger = 'liabilities:abonement'
    )
    GROUP BY code
    HAVING sum(amount) <> 0
)
