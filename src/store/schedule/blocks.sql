SELECT id, resource_kind, resource_id, from_wall, until_wall, reason
FROM block
WHERE until_wall > ?1 AND from_wall < ?2
ORDER BY from_wall, id
