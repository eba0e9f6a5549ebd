SELECT client_id FROM consent WHERE id = ?1
