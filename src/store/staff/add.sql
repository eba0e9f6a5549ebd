INSERT INTO staff (login, name, role, must_change, added_at) VALUES (?1, ?2, ?3, ?4, ?5)
