SELECT ledger, sum(debit) - sum(credit) FROM turnover WHERE shift_id < ?1 GROUP BY ledger
