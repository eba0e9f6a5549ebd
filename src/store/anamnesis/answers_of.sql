SELECT question, given, as_before FROM anamnesis_answer WHERE anamnesis_id = ?1
