UPDATE till_closing SET called_off_at = ?2, called_off_by = ?3 WHERE id = ?1
