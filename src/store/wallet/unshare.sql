DELETE FROM abonement_person WHERE abonement_id = ?1 AND client_id = ?2
