SELECT later.procedure_id, count(*)
FROM (
    SELECT client_id, starts_at
    FROM visit
    WHERE id > (SELECT coalesce(max(id), 0) FROM visit) - 20000 AND procedure_id = ?1 AND state = 'closed'
    ORDER BY id DESC
    LIMIT 300
) AS this
JOIN visit AS later ON later.id = (
    SELECT next.id FROM visit AS next
    WHERE next.client_id = this.client_id AND next.state = 'closed' AND next.starts_at > this.starts_at
    ORDER BY next.starts_at
    LIMIT 1
)
WHERE later.procedure_id <> ?1
GROUP BY later.procedure_id
ORDER BY count(*) DESC, later.procedure_id
LIMIT 1
