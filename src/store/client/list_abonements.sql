INSERT INTO client_merge_move (merge_id, noun, row_id)
SELECT ?1, 'abonement', id FROM abonement WHERE owner_id = ?2 AND owner_id <> ?3
