SELECT card, transfer FROM till_terminal WHERE closing_id = ?1 ORDER BY number DESC LIMIT 1
