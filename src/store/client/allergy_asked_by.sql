SELECT allergy_asked_by FROM client WHERE id = ?1
