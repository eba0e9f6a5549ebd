INSERT INTO plan_advice (client_id, rule, goods_id, words, made_at, made_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
