SELECT coalesce(sum(debit), 0), coalesce(sum(credit), 0) FROM turnover WHERE shift_id = ?1 AND ledger = ?2
