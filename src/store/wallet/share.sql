INSERT INTO abonement_person (abonement_id, client_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING
