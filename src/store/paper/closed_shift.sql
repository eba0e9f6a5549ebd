SELECT shift_id FROM till_close WHERE shift_id = ?1
