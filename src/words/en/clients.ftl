# clients
client-bad-name = A card needs a name: type the given name, or the only name.
client-bad-phones = A card holds at most { $most } phones. Take one out first.
client-bad-birth = That is no date. Type day, month and year like 08.03.1992, or 08.03 without the year.
client-bad-birth-future = This day is still to come. Check the year.
client-bad-birth-old = That is more than 120 years ago. Check the year.
client-bad-email = That is no mail address. It looks like name@example.com.
client-bad-messenger = Type the name or number in the messenger, or choose no messenger.
phone-bad-empty = Type the digits of the phone.
phone-bad-stray = “{ $letter }” does not belong in a phone number. Leave digits and a plus.
phone-bad-short = { $missing ->
    [one] One digit is missing.
   *[other] { $missing } digits are missing.
} There are { $found }; with the area code it is whole. Numbers from abroad begin with +.
phone-bad-long = { $extra ->
    [one] One digit too many.
   *[other] { $extra } digits too many.
} There are { $found }. Numbers from abroad begin with +.
phone-bad-area = No number begins with { $digit } here. Check the first digits; numbers from abroad begin with +.
health-bad-empty = Write what the client said, or choose from the list.
health-bad-code = This code is not in the list. Choose one that is.
health-bad-none = “No allergies” is an answer, not an allergy: press N on the card.
health-bad-order = It ends before it begins. Check the two dates.
health-bad-listed = The card lists allergies. End those lines first, each with its reason.
health-bad-reason = Say why: the line stays on the card with the reason beside it.
health-bad-ended = This line has ended and stays as it is. Add a new one.
merge-refused-same = This is the same card twice. Choose another one.
merge-refused-already = One of the cards is merged already. Open the card that was kept.
merge-refused-not-merged = This card is not merged, or the merge was taken back already.
