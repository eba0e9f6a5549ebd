SELECT started_at - arrived_at
FROM visit
WHERE day BETWEEN ?1 AND ?2 AND arrived_at IS NOT NULL AND started_at >= arrived_at
