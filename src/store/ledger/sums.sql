SELECT ledger, amount FROM ledger_sum
