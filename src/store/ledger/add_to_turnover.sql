INSERT INTO turnover (shift_id, ledger, kind, debit, credit) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (shift_id, ledger, kind) DO UPDATE SET debit = debit + excluded.debit, credit = credit + excluded.credit
