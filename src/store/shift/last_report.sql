SELECT report, ledger_entries FROM till_close WHERE shift_id < ?1 ORDER BY shift_id DESC LIMIT 1
