-- Also to a card that was merged into this one, and for a friend whose card was.
SELECT id FROM bonus_grant
WHERE client_id IN (SELECT ?1 UNION ALL SELECT id FROM client WHERE merged_into = ?1)
  AND occasion = ?2
  AND (which = ?3 OR (?2 = 'referral' AND which IN (SELECT id FROM client WHERE merged_into = ?3)))
