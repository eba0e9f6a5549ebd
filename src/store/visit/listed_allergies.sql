SELECT id FROM allergy WHERE client_id = ?1 AND ended_at IS NULL ORDER BY id
