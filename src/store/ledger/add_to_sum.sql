INSERT INTO ledger_sum (ledger, amount) VALUES (?1, ?2)
ON CONFLICT (ledger) DO UPDATE SET amount = amount + excluded.amount
