SELECT c.family, c.given, c.patronymic, c.also_written, c.birth, c.allergy_state, c.allergy_asked_at, c.last_visit_day,
       coalesce((SELECT p.e164 FROM client_phone p WHERE p.client_id = c.id ORDER BY p.position LIMIT 1), ''),
       (SELECT min(v.day) FROM visit v WHERE v.client_id = c.id AND v.day > ?2 AND v.state IN ('booked', 'confirmed')),
       (SELECT min(v.starts_wall) FROM visit v
        WHERE v.client_id = c.id AND v.day = ?2 AND v.state NOT IN ('cancelled', 'no_show'))
FROM client c
WHERE c.id = ?1
