SELECT count(*) FROM held
WHERE total <> CASE kind
    WHEN 'bonus' THEN (SELECT coalesce(sum(left), 0) FROM bonus_lot)
    WHEN 'certificate' THEN (SELECT coalesce(sum(left), 0) FROM certificate)
    WHEN 'abonement' THEN (SELECT coalesce(sum(worth), 0) FROM abonement)
    WHEN 'deposit' THEN (SELECT coalesce(sum(deposit), 0) FROM purse)
    WHEN 'debt' THEN (SELECT coalesce(sum(debt), 0) FROM purse)
END
