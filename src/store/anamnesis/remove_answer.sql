DELETE FROM anamnesis_answer WHERE anamnesis_id = ?1 AND question = ?2
