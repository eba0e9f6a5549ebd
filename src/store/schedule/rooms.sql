SELECT id, version, active, name, kinds FROM room WHERE active = 1 OR ?1 ORDER BY name, id
