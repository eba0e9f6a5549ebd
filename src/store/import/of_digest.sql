SELECT import.id, file, mapping, twins, state, imported, merged, refused, duplicates, removed, begun_at, staff.name
FROM import JOIN staff ON staff.id = import.begun_by
WHERE digest = ?1 AND state <> 'undone'
ORDER BY import.id DESC
LIMIT 1
