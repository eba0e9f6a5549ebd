UPDATE client_phone SET client_id = ?2, position = CASE WHEN position >= 100 THEN position - 100 ELSE position END
WHERE id IN (SELECT row_id FROM client_merge_move WHERE merge_id = ?1 AND noun = 'phone')
