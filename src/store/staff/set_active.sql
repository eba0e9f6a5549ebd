UPDATE staff SET active = ?2, deactivated_at = ?3 WHERE id = ?1
