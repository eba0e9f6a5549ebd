SELECT name, market, zone, language, ring_id, ring_revision FROM salon WHERE id = 1
