SELECT difference, reason FROM till_opening WHERE shift_id = ?1
