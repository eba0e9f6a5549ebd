SELECT drink.drink, drink.words, drink.at, staff.name
FROM visit_drink AS drink
JOIN staff ON staff.id = drink.by
WHERE drink.visit_id = ?1 AND drink.struck_at IS NULL
ORDER BY drink.id
