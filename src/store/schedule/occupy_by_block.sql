INSERT INTO occupancy (resource_kind, resource_id, starts_at, ends_at, block_id) VALUES (?1, ?2, ?3, ?4, ?5)
