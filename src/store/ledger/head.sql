SELECT entry_id, link FROM seal ORDER BY entry_id DESC LIMIT 1
