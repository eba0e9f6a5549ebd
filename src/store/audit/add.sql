INSERT INTO audit (seq, at, staff_id, request, subjects, outcome, link) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
