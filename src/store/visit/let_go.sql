DELETE FROM occupancy WHERE visit_id = ?1
