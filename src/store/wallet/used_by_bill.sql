-- The last session that the bill used and no refund has put back.
SELECT -worth, listed
FROM abonement_move
WHERE abonement_id = ?1 AND bill_id = ?2 AND kind = 'used'
ORDER BY id DESC
LIMIT 1 OFFSET (
    SELECT count(*) FROM abonement_move WHERE abonement_id = ?1 AND bill_id = ?2 AND kind = 'given_back'
)
