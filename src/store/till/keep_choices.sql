UPDATE bill SET choices = ?2 WHERE id = ?1 AND state = 'open'
