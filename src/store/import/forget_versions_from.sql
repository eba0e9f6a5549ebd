DELETE FROM card_before WHERE noun = 'client' AND row_id = ?1 AND version >= ?2
