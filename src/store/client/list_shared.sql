INSERT INTO client_merge_move (merge_id, noun, row_id)
SELECT ?1, 'abonement_person', id FROM abonement_person WHERE client_id = ?2 AND client_id <> ?3
  AND abonement_id NOT IN (SELECT abonement_id FROM abonement_person WHERE client_id = ?3)
