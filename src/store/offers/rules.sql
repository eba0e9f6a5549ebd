SELECT offer_rule.version, offer_rule.rule, offer_rule.saved_at, staff.name
FROM offer_rule JOIN staff ON staff.id = offer_rule.saved_by
WHERE offer_rule.kind = ?1
ORDER BY offer_rule.version DESC
