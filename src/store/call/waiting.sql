SELECT phone_call.id, phone_call.at, staff.name, phone_call.state, phone_call.caller, phone_call.number,
       phone_call.note, phone_call.client_id, client.family, client.given, client.patronymic, client.address_as,
       phone_call.back_wall, phone_call.back_at,
       (SELECT count(*) FROM callback_try WHERE callback_try.call_id = phone_call.id AND outcome = 'no_answer')
FROM phone_call
JOIN staff ON staff.id = phone_call.by
LEFT JOIN client ON client.id = phone_call.client_id
WHERE phone_call.state = 'callback'
ORDER BY phone_call.back_at, phone_call.id
