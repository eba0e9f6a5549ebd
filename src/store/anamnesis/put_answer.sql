INSERT INTO anamnesis_answer (anamnesis_id, question, given, as_before, at, by) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (anamnesis_id, question)
DO UPDATE SET given = excluded.given, as_before = excluded.as_before, at = excluded.at, by = excluded.by
