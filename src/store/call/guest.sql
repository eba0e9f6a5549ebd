-- Whether somebody stands at the desk by what the board knows: came in and was not led on, or is back and has to pay.
SELECT EXISTS (SELECT 1 FROM visit WHERE day = ?1 AND state IN ('arrived', 'to_pay'))
