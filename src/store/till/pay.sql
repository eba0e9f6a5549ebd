UPDATE bill
SET state = 'paid', paid_at = ?2, paid_by = ?3, shift_id = ?4, entry_id = ?5, choices = ?6, quote = ?7
WHERE id = ?1
