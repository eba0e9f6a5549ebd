UPDATE visit
SET specialist_id = ?1, room_id = ?2, device_id = ?3, day = ?4, starts_wall = ?5, starts_at = ?6, ends_at = ?7,
    version = version + 1
WHERE id = ?8 AND version = ?9
