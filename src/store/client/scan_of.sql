SELECT search_words, last_visit_day FROM client WHERE id = ?1 AND merged_into IS NULL
