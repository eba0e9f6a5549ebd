SELECT cash_move.reason, cash_move.amount, cash_move.at, staff.name, coalesce(specialist.name, ''), cash_move.note
FROM cash_move
     JOIN staff ON staff.id = cash_move.by
     LEFT JOIN specialist ON specialist.id = cash_move.specialist_id
WHERE cash_move.shift_id = ?1
ORDER BY cash_move.id
