SELECT id, version, active, name, title, staff_id,
       coalesce((SELECT group_concat(category, '|') FROM skill WHERE specialist_id = specialist.id), '')
FROM specialist
WHERE active = 1 OR ?1
ORDER BY name, id
