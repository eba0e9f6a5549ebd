SELECT w.id, w.word FROM name_slip s JOIN name_word w ON w.id = s.word_id WHERE s.slip = ?1 LIMIT ?2
