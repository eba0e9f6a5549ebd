UPDATE promotion
SET from_day = ?1, until_day = ?2, promotion = ?3, version = version + 1
WHERE id = ?4 AND version = ?5
