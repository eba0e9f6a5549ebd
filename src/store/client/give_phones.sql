UPDATE client_phone SET client_id = ?2, position = position + 100
WHERE id IN (SELECT row_id FROM client_merge_move WHERE merge_id = ?1 AND noun = 'phone')
