SELECT count(*) FROM abonement
WHERE left <> (SELECT coalesce(sum(sessions), 0) FROM abonement_move WHERE abonement_id = abonement.id)
   OR worth <> (SELECT coalesce(sum(worth), 0) FROM abonement_move WHERE abonement_id = abonement.id)
