SELECT advice.id, advice.client_id, advice.rule, advice.goods_id, advice.words, advice.made_at, staff.name
FROM plan_advice AS advice
JOIN staff ON staff.id = advice.made_by
WHERE advice.client_id = ?1 AND advice.ended_at IS NULL
ORDER BY advice.id
