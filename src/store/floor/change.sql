INSERT INTO setting (name, value) VALUES ('floor', ?1) ON CONFLICT (name) DO UPDATE SET value = excluded.value
