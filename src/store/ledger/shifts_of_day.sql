SELECT DISTINCT shift_id FROM entry WHERE day = ?1 AND shift_id IS NOT NULL ORDER BY shift_id
