SELECT id, version, retired, plan FROM abonement_plan WHERE ?1 OR NOT retired ORDER BY retired, id
