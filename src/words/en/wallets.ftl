# What clients hold: refusals
error-thing-certificate = certificate
error-thing-abonement = abonement
merge-refused-in-a-pool = One of the cards belongs to a family account of points that the other does not share. Take it out of the family account first (its wallet, F).
wallet-refused-no-reason = What is changed by hand needs a reason. Write in a few words why.
wallet-refused-adjustment = That number of points is not given or taken by hand. Type how many, other than 0 and at most 10 000 000.
wallet-refused-not-so-many = There are only { $has } points. Take so many at most.
wallet-refused-no-birthday-grant = The bonus programme gives nothing for a birthday. A manager may change that (F9, Bonus programme).
wallet-refused-no-first-visit-grant = The bonus programme gives nothing for a first visit. A manager may change that (F9, Bonus programme).
wallet-refused-no-referral-grant = The bonus programme gives nothing for a friend brought. A manager may change that (F9, Bonus programme).
wallet-refused-birthday-given = The birthday points of this year were given already. The wallet shows when and by whom.
wallet-refused-first-visit-given = The points for the first visit were given already. The wallet shows when and by whom.
wallet-refused-referral-given = The points for this friend were given already. The friend's wallet shows when and by whom.
wallet-refused-not-the-birthday = The birthday is not near enough today. Give the points on the day, or as many days around it as the programme allows.
wallet-refused-birthday-unknown = The birth date is not on the card. Ask for it and write it there first.
wallet-refused-no-visit-yet = There was no paid visit yet. The points come with the first payment.
wallet-refused-nobody-brought = Nobody is said to have brought this client. Write down who did first.
wallet-refused-not-new = This client has been here before. Points for a first visit or a friend brought are for new clients only.
wallet-refused-same-person = Both are the same client. Choose another person.
wallet-refused-in-a-pool = This client belongs to a family account already, or owns one. Take them out of it first.
wallet-refused-not-in-a-pool = This client belongs to nobody else's family account. There is nothing to leave.
wallet-refused-too-many-people = There are twelve people already. Take somebody out first.
wallet-refused-code-length = A certificate's code has eight letters and digits. Type all of them as they are printed.
wallet-refused-code-letter = No certificate's code has a “{ $letter }”. Look at that character again.
wallet-refused-code-check = A character of the code is mistaken, or two are swapped. Compare it with the card.
wallet-refused-no-such-code = No certificate of this salon has that code. Do not take it; ask where it was bought.
wallet-refused-certificate-active = The certificate still holds: stop it first, or wait until it has run out.
wallet-refused-certificate-used = Nothing is left on this certificate: there is nothing to change.
wallet-refused-certificate-expired = The certificate has run out. Extend it first, with a reason.
wallet-refused-certificate-stopped = The certificate was stopped. Find the one that took its place, or replace it now.
wallet-refused-abonement-active = The abonement still holds: that is done only once it has run out or is paused.
wallet-refused-abonement-frozen = The abonement is paused. End the pause first.
wallet-refused-abonement-used = No session is left on the abonement: there is nothing to change.
wallet-refused-abonement-expired = The abonement has run out. Extend it first, with a reason.
wallet-refused-abonement-refunded = The abonement was refunded: there is nothing to change.
wallet-refused-no-end = It holds without end already. There is nothing to extend.
wallet-refused-not-later = It holds until { $until } already. Choose a later day, from today on.
wallet-refused-no-pause = { $left ->
    [0] The plan allows no further pause. A manager may extend the abonement instead.
    [one] { $left } day of pause is left. A manager may extend the abonement instead.
   *[other] { $left } days of pause are left. A manager may extend the abonement instead.
}
wallet-refused-not-transferable = This plan is for one person and is not handed on. Share it where the plan allows, or ask a manager.
wallet-refused-not-shared = This plan is used by its owner alone. Hand it on where the plan allows, or ask a manager.
wallet-refused-parts = { $left ->
    [one] { $left } session is left: it cannot be parted. Hand the abonement on instead.
   *[other] { $left } sessions are left. Part at least one of them, and leave one.
}
wallet-refused-not-missed = The visit was not missed. A session is taken only after “did not come”.
wallet-refused-taken-already = A session was taken for this visit already. Nothing more is due.
wallet-refused-nothing-to-take = The client has no abonement for this procedure whose rules take a session for a missed visit. Nothing is taken.
plan-refused-no-name = A plan needs a name in at least one language. Write one.
plan-refused-procedures = A plan covers from one to { $most } procedures. Choose them.
plan-refused-sessions = A plan has from 1 to { $most } sessions. Type how many.
plan-refused-price = A plan costs something, and less than a hundred million. Check the price.
plan-refused-days = Days are counted from 1 to 1825: five years at most. Leave the field empty for no end.
