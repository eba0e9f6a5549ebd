SELECT starts_at FROM occupancy
WHERE resource_kind IN (1, 2, 3) AND starts_at >= ?1 AND starts_at < ?2
