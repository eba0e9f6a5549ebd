INSERT INTO settled (client_id, day, spent, visits, bill_id) VALUES (?1, ?2, ?3, ?4, ?5)
