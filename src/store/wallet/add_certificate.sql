INSERT INTO certificate (code, procedure_id, price, in_parts, until, holder_id, bill_id, line, issued_on, replaces)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
