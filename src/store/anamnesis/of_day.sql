SELECT v.client_id,
       (SELECT max(n.finished_on) FROM anamnesis n WHERE n.client_id = v.client_id),
       EXISTS (SELECT 1 FROM anamnesis n
               WHERE n.client_id = v.client_id AND n.finished_at IS NULL AND n.dropped_at IS NULL)
FROM visit v
WHERE v.day = ?1
