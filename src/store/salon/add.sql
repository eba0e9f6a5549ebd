INSERT INTO salon (id, name, market, zone, language, ring_id, ring_revision, set_up_at)
VALUES (1, ?1, ?2, ?3, ?4, ?5, 0, ?6)
