UPDATE phone_call SET client_id = ?2
WHERE id IN (SELECT row_id FROM client_merge_move WHERE merge_id = ?1 AND noun = 'phone_call')
