UPDATE client_comfort SET client_id = ?2
WHERE id IN (SELECT row_id FROM client_merge_move WHERE merge_id = ?1 AND noun = 'comfort')
