SELECT id, version, retired, plan FROM abonement_plan WHERE id = ?1
