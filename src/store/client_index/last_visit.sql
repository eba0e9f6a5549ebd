SELECT last_visit_day FROM client WHERE id = ?1
