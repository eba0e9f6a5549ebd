UPDATE client SET search_words = ?2 WHERE id = ?1
