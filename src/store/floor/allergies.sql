SELECT code, said, reaction, severity FROM allergy WHERE client_id = ?1
