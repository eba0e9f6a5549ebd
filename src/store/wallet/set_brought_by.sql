INSERT INTO brought_by (client_id, friend_id, at, by) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (client_id) DO UPDATE SET friend_id = excluded.friend_id, at = excluded.at, by = excluded.by
