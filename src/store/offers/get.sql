SELECT id, version, retired, promotion FROM promotion WHERE id = ?1
