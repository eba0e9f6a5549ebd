UPDATE visit
SET allergies_confirmed = ?1, allergies_confirmed_at = ?2, allergies_confirmed_by = ?3, version = version + 1
WHERE id = ?4 AND version = ?5
