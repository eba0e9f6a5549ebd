INSERT INTO account (code, ledger, commodity) VALUES (?1, ?2, ?3)
