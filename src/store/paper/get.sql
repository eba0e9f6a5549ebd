SELECT document FROM paper WHERE kind = ?1 AND of_id = ?2
