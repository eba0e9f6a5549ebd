SELECT request, answer FROM answered WHERE key = ?1
