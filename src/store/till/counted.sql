SELECT denomination, pieces FROM till_count WHERE shift_id = ?1 ORDER BY denomination DESC
