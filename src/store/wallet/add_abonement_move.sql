INSERT INTO abonement_move
    (abonement_id, kind, sessions, worth, listed, client_id, visit_id, bill_id, refund_id, entry_id, day, at, by, reason)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
