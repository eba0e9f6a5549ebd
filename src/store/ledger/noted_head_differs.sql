-- A report notes how many entries there were and the last link; without entries, the link before the first: zeros.
SELECT max(till_close.ledger_entries, 1)
FROM till_close LEFT JOIN seal ON seal.entry_id = till_close.ledger_entries
WHERE coalesce(seal.link, CASE WHEN till_close.ledger_entries = 0 THEN zeroblob(32) END) IS NOT till_close.ledger_head
ORDER BY till_close.ledger_entries
LIMIT 1
