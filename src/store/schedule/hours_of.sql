-- Words of weekdays sort after all digits, so they pass the comparison with a day.
SELECT day, hours FROM working_hours WHERE specialist_id = ?1 AND day >= ?2 ORDER BY day
