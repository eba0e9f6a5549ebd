UPDATE specialist
SET name = ?1, title = ?2, staff_id = ?3, version = version + 1
WHERE id = ?4 AND version = ?5
