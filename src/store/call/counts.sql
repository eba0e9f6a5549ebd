-- How many wait to be called back, and how many of them it is time for.
SELECT count(*), coalesce(sum(back_at <= ?1), 0) FROM phone_call WHERE state = 'callback'
