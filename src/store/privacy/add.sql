INSERT INTO consent
    (client_id, purpose, procedure_id, channel, partner, notice, how, given_by, given_at, given_to, until)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
