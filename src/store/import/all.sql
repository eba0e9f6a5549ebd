SELECT import.id, file, mapping, twins, state, imported, merged, refused, duplicates, removed, begun_at, staff.name
FROM import JOIN staff ON staff.id = import.begun_by
ORDER BY import.id DESC
LIMIT ?1
