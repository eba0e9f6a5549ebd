UPDATE refund SET entry_id = ?2, given = ?3 WHERE id = ?1
