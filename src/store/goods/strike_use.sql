UPDATE goods_use SET struck_at = ?2, struck_by = ?3, struck_for = ?4 WHERE id = ?1
