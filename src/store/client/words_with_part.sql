SELECT DISTINCT w.id, w.word
FROM (SELECT word_id FROM name_tail WHERE tail >= ?1 AND tail < ?2 ORDER BY tail LIMIT ?3) t
JOIN name_word w ON w.id = t.word_id
