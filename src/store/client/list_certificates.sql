INSERT INTO client_merge_move (merge_id, noun, row_id)
SELECT ?1, 'certificate', id FROM certificate WHERE holder_id = ?2 AND holder_id <> ?3
