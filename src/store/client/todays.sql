SELECT v.client_id, c.search_words, c.last_visit_day, v.starts_wall
FROM visit v
JOIN client c ON c.id = v.client_id
WHERE v.day = ?1 AND v.state NOT IN ('cancelled', 'no_show')
ORDER BY v.starts_wall
