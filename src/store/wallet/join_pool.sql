INSERT INTO bonus_pool (member_id, owner_id, since, by) VALUES (?1, ?2, ?3, ?4)
