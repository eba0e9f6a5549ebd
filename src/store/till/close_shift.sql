INSERT INTO till_close
    (shift_id, closed_at, closed_by, expected, counted, difference, reason, ledger_entries, ledger_head, report)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
