SELECT account_id, amount FROM balance
