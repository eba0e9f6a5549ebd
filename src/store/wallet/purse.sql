SELECT deposit, debt FROM purse WHERE client_id = ?1
