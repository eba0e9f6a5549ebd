-- What each seal speaks of, in the order of the chain.
SELECT record_seal.seq, record_seal.link, record.id, record.visit_id, record.sheet, record.signed_at, record.signed_by,
       record_addition.id, record_addition.at, record_addition.by, record_addition.text
FROM record_seal
JOIN record ON record.id = record_seal.record_id
LEFT JOIN record_addition ON record_addition.id = record_seal.addition_id
ORDER BY record_seal.seq
