SELECT override.id, override.kind, override.bill_id, override.shift_id, override.at, doer.name, override.amount,
       override.reason, override.settled_at, manager.name, override.word
FROM override
JOIN staff AS doer ON doer.id = override.by
LEFT JOIN staff AS manager ON manager.id = override.settled_by
WHERE override.shift_id = ?1
ORDER BY override.id
