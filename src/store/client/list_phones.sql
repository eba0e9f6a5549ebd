INSERT INTO client_merge_move (merge_id, noun, row_id)
SELECT ?1, 'phone', p.id FROM client_phone p
WHERE p.client_id = ?2 AND p.e164 NOT IN (SELECT e164 FROM client_phone WHERE client_id = ?3)
