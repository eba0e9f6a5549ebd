SELECT id, version, active, name, kinds FROM room WHERE id = ?1
