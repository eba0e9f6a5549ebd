INSERT INTO client_merge_move (merge_id, noun, row_id)
SELECT ?1, 'card', id FROM client WHERE merged_into = ?2 AND id <> ?3
