SELECT file, sealed_hash, sealed_bytes FROM photograph ORDER BY id
