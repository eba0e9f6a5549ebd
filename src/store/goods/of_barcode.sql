SELECT id FROM goods WHERE barcode = ?1
