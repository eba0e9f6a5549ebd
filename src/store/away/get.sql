SELECT away.id, away.staff_id, staff.name, away.since, away.minutes, away.place, away.place_id,
       away.cover, away.cover_by, covering.name, away.cover_at, away.ended, away.ended_at
FROM away
JOIN staff ON staff.id = away.staff_id
LEFT JOIN staff AS covering ON covering.id = away.cover_by
WHERE away.id = ?1
