SELECT version > 1 OR merged_into IS NOT NULL OR allergy_asked_at IS NOT NULL
    OR EXISTS (SELECT 1 FROM allergy WHERE client_id = client.id)
    OR EXISTS (SELECT 1 FROM condition WHERE client_id = client.id)
    OR EXISTS (SELECT 1 FROM medication WHERE client_id = client.id)
    OR EXISTS (SELECT 1 FROM client_comfort WHERE client_id = client.id)
    OR EXISTS (SELECT 1 FROM client_merge WHERE kept_id = client.id AND undone_at IS NULL)
FROM client WHERE id = ?1
