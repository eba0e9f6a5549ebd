INSERT INTO client_merge (kept_id, merged_id, before, at, by) VALUES (?1, ?2, ?3, ?4, ?5)
