-- No row is longer than two days, so the search looks back no farther.
SELECT starts_at, ends_at, visit_id, block_id
FROM occupancy
WHERE resource_kind = ?1 AND resource_id = ?2
  AND starts_at > ?3 - 172800 AND starts_at < ?4 AND ends_at > ?3
  AND (?5 IS NULL OR visit_id IS NOT ?5)
ORDER BY starts_at
