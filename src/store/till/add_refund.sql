INSERT INTO refund (bill_id, shift_id, at, by, reason) VALUES (?1, ?2, ?3, ?4, ?5)
