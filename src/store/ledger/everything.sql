SELECT entry.id, entry.kind, entry.request_key, entry.day, entry.at, entry.shift_id, entry.visit_id, entry.staff_id,
       entry.memo, entry.reverses, seal.link,
       posting.line, account.id, account.code, account.ledger, account.commodity, posting.amount
FROM entry
     LEFT JOIN seal ON seal.entry_id = entry.id
     LEFT JOIN posting ON posting.entry_id = entry.id
     LEFT JOIN account ON account.id = posting.account_id
ORDER BY entry.id, posting.line
