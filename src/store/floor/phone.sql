SELECT client.family, client.given
FROM client_phone JOIN client ON client.id = client_phone.client_id
WHERE client_phone.e164 = ?1
