INSERT INTO notice_told (day, key, told_at, told_by) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (day, key) DO NOTHING
