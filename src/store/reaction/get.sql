SELECT reaction.id, reaction.client_id, reaction.began_wall, reaction.symptoms, reaction.zones, reaction.severity,
       reaction.said, reaction.done, reaction.photograph_id, reaction.at, staff.name, reaction.closed_at, reaction.outcome
FROM reaction JOIN staff ON staff.id = reaction.by
WHERE reaction.id = ?1
