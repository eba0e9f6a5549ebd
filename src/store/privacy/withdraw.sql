UPDATE consent SET withdrawn_at = ?2, withdrawn_how = ?3, withdrawn_to = ?4 WHERE id = ?1 AND withdrawn_at IS NULL
