-- Signed records and additions without a seal, and seals of what is not signed.
SELECT (SELECT count(*) FROM record
        WHERE (signed_at IS NOT NULL)
              <> EXISTS (SELECT 1 FROM record_seal WHERE record_id = record.id AND addition_id IS NULL))
     + (SELECT count(*) FROM record_addition
        WHERE NOT EXISTS (SELECT 1 FROM record_seal WHERE addition_id = record_addition.id))
