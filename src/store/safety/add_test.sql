INSERT INTO patch_test (client_id, procedure_id, planned, laid, laid_by, note, written_at, written_by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
