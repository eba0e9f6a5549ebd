SELECT id, version, retired, promotion
FROM promotion
WHERE retired = 0 AND from_day <= ?1 AND (until_day IS NULL OR until_day >= ?1)
ORDER BY id
