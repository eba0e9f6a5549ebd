SELECT c.id, c.version, c.family, c.given, c.patronymic, c.also_written, c.birth, c.address_as, c.email, c.messenger,
       c.messenger_handle, c.language, c.how_found, c.preferred_specialist_id, c.notes, c.allergy_state,
       c.allergy_asked_at, s.name, c.last_visit_day, c.merged_into, c.created_at
FROM client c
LEFT JOIN staff s ON s.id = c.allergy_asked_by
WHERE c.id = ?1
