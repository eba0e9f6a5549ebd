SELECT shift_id, ledger, kind, debit, credit FROM turnover
