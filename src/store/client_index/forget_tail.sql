DELETE FROM name_tail WHERE tail = ?1 AND word_id = ?2
