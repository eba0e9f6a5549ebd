INSERT INTO abonement_plan (plan) VALUES (?1)
