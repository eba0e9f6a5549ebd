INSERT INTO offer_rule (kind, version, rule, saved_at, saved_by) VALUES (?1, ?2, ?3, ?4, ?5)
