INSERT INTO balance (account_id, amount) VALUES (?1, ?2)
ON CONFLICT (account_id) DO UPDATE SET amount = amount + excluded.amount
