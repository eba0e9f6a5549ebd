SELECT id, version, active, name, kind FROM device WHERE active = 1 OR ?1 ORDER BY name, id
