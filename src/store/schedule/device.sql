SELECT id, version, active, name, kind FROM device WHERE id = ?1
