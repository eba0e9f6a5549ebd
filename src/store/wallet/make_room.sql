-- Sessions that were split off since leave no room for one that comes back.
UPDATE abonement
SET sessions = max(sessions, left + 1), price = max(price, worth + ?2)
WHERE id = ?1
