SELECT id FROM till_closing WHERE shift_id = ?1 AND called_off_at IS NULL
