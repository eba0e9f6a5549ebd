INSERT INTO abonement (plan_id, terms, owner_id, sessions, price, paid, starts_on, until, bill_id, line, split_from)
VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6, ?7, ?8, ?9, ?10)
