INSERT INTO answered (key, request, answer, at) VALUES (?1, ?2, ?3, ?4)
