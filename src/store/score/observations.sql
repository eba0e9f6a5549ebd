SELECT seen.week, seen.staff_id, seen.rule, seen.version, seen.kept, seen.note, seen.at, observer.name
FROM standard_observation AS seen
JOIN staff AS observer ON observer.id = seen.by
WHERE seen.week BETWEEN ?1 AND ?2
ORDER BY seen.id
