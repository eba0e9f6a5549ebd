SELECT count(visit.closed_at),
       count(*) FILTER (WHERE visit.closed_at IS NOT NULL AND EXISTS (
           SELECT 1 FROM visit AS later
           WHERE later.client_id = visit.client_id AND later.day > visit.day AND later.booked_at < ?2
             AND later.state <> 'cancelled')),
       count(visit.started_at),
       count(*) FILTER (WHERE visit.started_at IS NOT NULL AND EXISTS (
           SELECT 1 FROM anamnesis
           WHERE anamnesis.client_id = visit.client_id AND anamnesis.finished_at <= visit.started_at))
FROM visit
WHERE visit.day = ?1
