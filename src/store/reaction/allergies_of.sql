SELECT allergy.code
FROM reaction_allergy JOIN allergy ON allergy.id = reaction_allergy.allergy_id
WHERE reaction_allergy.reaction_id = ?1 AND allergy.ended_at IS NULL
ORDER BY allergy.id
