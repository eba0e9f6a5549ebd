INSERT INTO reaction (client_id, began_wall, symptoms, zones, severity, said, done, photograph_id, at, by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
