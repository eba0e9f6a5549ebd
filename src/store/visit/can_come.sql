SELECT 1 FROM client WHERE id = ?1 AND merged_into IS NULL
