SELECT id, search_words, last_visit_day
FROM client
WHERE last_visit_day IS NOT NULL AND merged_into IS NULL
ORDER BY last_visit_day DESC, id DESC
LIMIT ?1
