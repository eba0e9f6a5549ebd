SELECT visits FROM purse WHERE client_id = ?1
