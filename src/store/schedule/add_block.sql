INSERT INTO block (resource_kind, resource_id, from_wall, until_wall, reason, made_by, made_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
