UPDATE decision SET visit_id = ?2
WHERE id = ?1 AND visit_id IS NULL AND client_id = ?3 AND procedure_id = ?4
