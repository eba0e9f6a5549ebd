SELECT DISTINCT p.category
FROM visit v
JOIN procedure p ON p.id = v.procedure_id
WHERE v.client_id = ?1 AND v.day >= ?2 AND v.state NOT IN ('closed', 'cancelled', 'no_show')
