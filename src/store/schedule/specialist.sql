SELECT id, version, active, name, title, staff_id,
       coalesce((SELECT group_concat(category, '|') FROM skill WHERE specialist_id = specialist.id), '')
FROM specialist
WHERE id = ?1
