SELECT since, minutes, cover, cover_at, ended_at
FROM away
WHERE since >= ?1 AND since < ?2
