INSERT INTO client_merge_move (merge_id, noun, row_id)
SELECT ?1, 'phone_call', id FROM phone_call WHERE client_id = ?2 AND client_id <> ?3
