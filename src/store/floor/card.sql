SELECT family, given, patronymic, also_written, birth, address_as, email, messenger_handle, language, how_found, notes,
       allergy_state
FROM client WHERE id = ?1
