SELECT coalesce(sum(spent), 0), coalesce(sum(visits), 0)
FROM settled
WHERE client_id IN (SELECT ?1 UNION ALL SELECT member_id FROM bonus_pool WHERE owner_id = ?1) AND day >= ?2
