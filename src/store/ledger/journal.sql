SELECT entry.id, entry.kind, entry.day, entry.at, entry.shift_id, entry.visit_id, entry.staff_id, entry.memo,
       entry.reverses, account.code, account.commodity, posting.amount
FROM entry
     JOIN posting ON posting.entry_id = entry.id
     JOIN account ON account.id = posting.account_id
WHERE entry.id > ?1 AND entry.id <= ?2
ORDER BY entry.id, posting.line
