SELECT v.version, v.hash, v.origin, v.based_on, v.saved_at, s.name
FROM standard v
LEFT JOIN staff s ON s.id = v.saved_by
ORDER BY v.version DESC
