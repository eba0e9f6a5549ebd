SELECT c.id, c.purpose, c.procedure_id, c.channel, c.partner, c.notice, c.how, c.given_by, c.given_at, g.name, c.until,
       c.withdrawn_at, c.withdrawn_how, w.name, c.client_id
FROM consent c
JOIN staff g ON g.id = c.given_to
LEFT JOIN staff w ON w.id = c.withdrawn_to
WHERE c.client_id IN (SELECT client_id FROM visit WHERE day = ?1)
ORDER BY c.client_id, c.given_at DESC, c.id DESC
