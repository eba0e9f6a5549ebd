SELECT kind, request_key, day, at, shift_id, visit_id, staff_id, memo, reverses FROM entry WHERE id = ?1
