INSERT INTO anamnesis (client_id, questionnaire, began_at, began_by) VALUES (?1, ?2, ?3, ?4)
