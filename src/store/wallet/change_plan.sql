UPDATE abonement_plan SET version = version + 1, plan = ?3, retired = ?4 WHERE id = ?1 AND version = ?2
