INSERT INTO client_merge_move (merge_id, noun, row_id)
SELECT ?1, 'bonus_lot', id FROM bonus_lot WHERE owner_id = ?2 AND owner_id <> ?3
