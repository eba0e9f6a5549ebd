INSERT INTO draft (staff_id, form, body, saved_at) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (staff_id, form) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at
