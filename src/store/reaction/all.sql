SELECT reaction.id, reaction.client_id, reaction.began_wall, reaction.symptoms, reaction.zones, reaction.severity,
       reaction.said, reaction.done, reaction.photograph_id, reaction.at, staff.name, reaction.closed_at, reaction.outcome
FROM reaction JOIN staff ON staff.id = reaction.by
WHERE reaction.closed_at IS NULL OR ?1
ORDER BY reaction.closed_at IS NOT NULL, reaction.began_wall DESC, reaction.id DESC
LIMIT ?2
