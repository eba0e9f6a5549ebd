SELECT amount FROM balance JOIN account ON account.id = balance.account_id WHERE account.code = ?1
