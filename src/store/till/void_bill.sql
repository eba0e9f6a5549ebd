UPDATE bill SET voided_at = ?2 WHERE id = ?1
