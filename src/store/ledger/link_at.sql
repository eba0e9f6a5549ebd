SELECT link FROM seal WHERE entry_id = ?1
