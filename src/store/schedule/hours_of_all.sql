SELECT working_hours.day, working_hours.hours, specialist.id, specialist.name
FROM specialist
JOIN working_hours ON working_hours.specialist_id = specialist.id AND working_hours.day IN (?1, ?2)
WHERE specialist.active = 1
ORDER BY specialist.name, specialist.id
