DELETE FROM client_word WHERE client_id = ?1
