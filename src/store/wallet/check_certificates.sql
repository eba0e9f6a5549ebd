SELECT count(*) FROM certificate
WHERE left <> (SELECT coalesce(sum(amount), 0) FROM certificate_move WHERE certificate_id = certificate.id)
