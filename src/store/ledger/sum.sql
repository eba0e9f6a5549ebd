SELECT amount FROM ledger_sum WHERE ledger = ?1
