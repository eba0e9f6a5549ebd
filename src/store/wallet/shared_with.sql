SELECT client_id FROM abonement_person WHERE abonement_id = ?1 ORDER BY id
