DELETE FROM bill_line WHERE bill_id = ?1
