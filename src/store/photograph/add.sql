INSERT INTO photograph
    (client_id, visit_id, taken_on, zone, stage, note, file, sealed_hash, picture_hash, sealed_bytes, width, height,
     added_at, added_by, came_from)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
