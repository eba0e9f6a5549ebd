INSERT INTO till_terminal (closing_id, number, card, transfer, at, by)
SELECT ?1, count(*) + 1, ?2, ?3, ?4, ?5 FROM till_terminal WHERE closing_id = ?1
