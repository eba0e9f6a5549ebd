# Records of visits.

record-refused-dose = This is no dose. Type a number such as 0.15 or 4.
record-refused-zone-twice = One zone stands twice. Keep it once, with the whole dose.
record-refused-pain = Pain is told from 0 to 10. Type a number of the scale.
record-refused-result = A result is told from 1 to 5. Type a number of the scale.
record-refused-signed = This record is signed and stays as it is. Add to it instead.
record-refused-not-signed = This record is not signed yet. Write into it, or sign it first.
record-refused-empty = Nothing is written yet. Mark a zone or write a line, then sign.
record-refused-nothing-done = The procedure has not begun. Start the visit first, then write what was done.
record-refused-not-a-specialist = This person may not sign records. Ask the specialist who did the procedure to type their password.
record-refused-no-words = The addition is empty. Write what is to be added.
record-refused-barcode = No article has the barcode { $code }. Scan the package again, or choose the product by its name.
record-refused-lot-unknown = Lot { $lot } never came in. Look at the package again; if the number is right, keep it as read, and receive the delivery (F9 More, Goods).
record-refused-lot-of-another = Lot { $lot } is of “{ $is }”, another product. Look at the package again, or take that product.
record-refused-lot-of-several = Several products have a lot { $lot }. Scan the barcode of the package first, or choose the product.
record-refused-lot-expired = Lot { $lot } of “{ $is }” was good until { $day }. It may not be used: take another package, and write this one off (F9 More, Goods).
record-refused-without = Something is missing: { $missing }. Add it, or say why the client goes on without.

record-missing-anamnesis = answers to the questionnaire
record-missing-photograph-before = photograph before
record-missing-photograph-after = photograph after
record-missing-record = record of the procedure
