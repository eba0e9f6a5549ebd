WITH ahead AS (
    SELECT visit.id AS visit, visit.client_id AS client, coalesce(bonus_pool.owner_id, visit.client_id) AS owner
    FROM visit
    LEFT JOIN bonus_pool ON bonus_pool.member_id = visit.client_id
    WHERE visit.day = ?1 AND visit.state NOT IN ('closed', 'cancelled', 'no_show')
), ending AS (
    SELECT visit, client, owner,
           (SELECT min(expires) FROM bonus_lot
            WHERE owner_id = owner AND left <> 0 AND left > 0 AND expires BETWEEN ?1 AND ?2) AS points_end,
           (SELECT min(until) FROM certificate
            WHERE holder_id = client AND left > 0 AND stopped_at IS NULL AND until BETWEEN ?1 AND ?2) AS certificate_ends
    FROM ahead
)
SELECT visit, points_end,
       (SELECT coalesce(sum(left), 0) FROM bonus_lot
        WHERE owner_id = owner AND left <> 0 AND left > 0 AND expires = points_end),
       certificate_ends
FROM ending
WHERE points_end IS NOT NULL OR certificate_ends IS NOT NULL
