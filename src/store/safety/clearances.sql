SELECT word.id, word.code, word.category, word.doctor, word.note, word.since, noter.name, word.until,
       word.ended_at, ender.name, word.ended_why, word.client_id
FROM clearance AS word
JOIN staff AS noter ON noter.id = word.noted_by
LEFT JOIN staff AS ender ON ender.id = word.ended_by
WHERE word.client_id = ?1 OR word.id = ?2
ORDER BY word.ended_at IS NOT NULL, word.id DESC
