SELECT till_seal.closing_id, till_seal.number, till_seal.at, staff.name, till_closing.called_off_at IS NOT NULL
FROM till_closing
     JOIN till_seal ON till_seal.closing_id = till_closing.id
     JOIN staff ON staff.id = till_seal.by
WHERE till_closing.shift_id = ?1
ORDER BY till_seal.closing_id, till_seal.number
