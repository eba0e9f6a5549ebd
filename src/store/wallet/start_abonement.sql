UPDATE abonement SET starts_on = ?2, until = ?3 WHERE id = ?1 AND starts_on IS NULL
