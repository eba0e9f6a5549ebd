INSERT INTO client (family, given, patronymic, also_written, birth, address_as, email, messenger, messenger_handle,
                    language, how_found, preferred_specialist_id, notes, search_words, last_visit_day, created_at,
                    created_by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
