UPDATE client SET allergy_state = ?2, allergy_asked_at = ?3, allergy_asked_by = ?4 WHERE id = ?1
