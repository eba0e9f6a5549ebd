UPDATE import SET state = 'finished', ended_at = ?2 WHERE id = ?1 AND state = 'running'
