INSERT INTO working_hours (specialist_id, day, hours) VALUES (?1, ?2, ?3)
ON CONFLICT (specialist_id, day) DO UPDATE SET hours = excluded.hours
