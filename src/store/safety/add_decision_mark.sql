INSERT INTO decision_mark (decision_id, mark) VALUES (?1, ?2)
