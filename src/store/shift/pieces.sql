SELECT denomination, pieces FROM till_seal_piece WHERE closing_id = ?1 AND number = ?2 ORDER BY denomination DESC
