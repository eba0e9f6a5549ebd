INSERT OR IGNORE INTO reaction_allergy (reaction_id, allergy_id) VALUES (?1, ?2)
