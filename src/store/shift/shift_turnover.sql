SELECT ledger, kind, debit, credit FROM turnover WHERE shift_id = ?1
