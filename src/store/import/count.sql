UPDATE import SET imported = imported + ?2, merged = merged + ?3, refused = refused + ?4, duplicates = duplicates + ?5
WHERE id = ?1
