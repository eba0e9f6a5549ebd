-- The last one taken for the visit, unless it was put back since.
SELECT taken.abonement_id, -taken.worth, taken.listed, taken.entry_id
FROM abonement_move AS taken
WHERE taken.visit_id = ?1 AND taken.kind = 'no_show'
  AND NOT EXISTS (
      SELECT 1 FROM abonement_move AS back
      WHERE back.visit_id = ?1 AND back.kind = 'given_back' AND back.id > taken.id
  )
ORDER BY taken.id DESC
LIMIT 1
