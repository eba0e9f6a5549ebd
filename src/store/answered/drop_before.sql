DELETE FROM answered WHERE at < ?1
