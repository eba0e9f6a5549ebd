UPDATE visit
SET state = ?1, arrived_at = ?2, started_at = ?3, finished_at = ?4, closed_at = ?5, version = version + 1
WHERE id = ?6 AND version = ?7
