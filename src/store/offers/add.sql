INSERT INTO promotion (from_day, until_day, promotion) VALUES (?1, ?2, ?3)
