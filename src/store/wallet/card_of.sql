SELECT coalesce(merged_into, id) FROM client WHERE id = ?1
