UPDATE client
SET version = version + 1, family = ?3, given = ?4, patronymic = ?5, also_written = ?6, birth = ?7, address_as = ?8,
    email = ?9, messenger = ?10, messenger_handle = ?11, language = ?12, how_found = ?13,
    preferred_specialist_id = ?14, notes = ?15
WHERE id = ?1 AND version = ?2 AND merged_into IS NULL
