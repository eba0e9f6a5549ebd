SELECT id, version, retired, promotion
FROM promotion
WHERE retired = 0 OR ?1
ORDER BY retired, from_day DESC, id DESC
