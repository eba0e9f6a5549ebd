INSERT INTO phone_call (at, by, guest, state) VALUES (?1, ?2, ?3, 'open')
