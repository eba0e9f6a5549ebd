SELECT notice_told.key, notice_told.told_at, notice_told.seen_at, staff.name
FROM notice_told
LEFT JOIN staff ON staff.id = notice_told.seen_by
WHERE notice_told.day = ?1
