SELECT body FROM standard WHERE version = ?1
