SELECT id, resource_kind, resource_id, from_wall, until_wall, reason FROM block WHERE id = ?1
