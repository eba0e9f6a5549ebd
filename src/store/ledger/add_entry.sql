INSERT INTO entry (id, kind, request_key, day, at, shift_id, visit_id, staff_id, memo, reverses)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
