SELECT cast(client.id AS TEXT), client.family, client.given, client.allergy_state,
       (SELECT e164 FROM client_phone WHERE client_phone.client_id = client.id ORDER BY position LIMIT 1)
FROM name_word
JOIN client_word ON client_word.word_id = name_word.id
JOIN client ON client.id = client_word.client_id
WHERE name_word.word >= ?1 AND name_word.word < ?2
LIMIT 20
