UPDATE plan_advice SET words = ?1 WHERE id = ?2 AND ended_at IS NULL
