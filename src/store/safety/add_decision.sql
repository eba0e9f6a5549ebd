INSERT INTO decision (client_id, procedure_id, visit_id, decided_at, decided_by, asked_by, reason)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
