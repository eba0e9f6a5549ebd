SELECT count(*) FROM purse
WHERE deposit <> (SELECT coalesce(sum(amount), 0) FROM purse_move WHERE client_id = purse.client_id AND kind = 'deposit')
   OR debt <> (SELECT coalesce(sum(amount), 0) FROM purse_move WHERE client_id = purse.client_id AND kind = 'debt')
   OR spent <> (SELECT coalesce(sum(spent), 0) FROM settled WHERE client_id = purse.client_id)
   OR visits <> (SELECT coalesce(sum(visits), 0) FROM settled WHERE client_id = purse.client_id)
