### What the standard wants now, and how it ended.

# The moments of a visit and of the desk.
prompt-moment-arrival = Arrival
prompt-moment-waiting = Waiting
prompt-moment-hand-over = Hand-over
prompt-moment-return = Back from the procedure
prompt-moment-before-payment = Before payment
prompt-moment-after-payment = After payment
prompt-moment-next-visit = The next visit
prompt-moment-leaving = Farewell
prompt-moment-phone = Telephone
prompt-moment-walk-in = Walk-in
prompt-moment-complaint = Complaint
prompt-moment-always = Every day
# How a prompt ended.
prompt-outcome-done = done
prompt-outcome-not-now = not now
prompt-outcome-not-applicable = not applicable
# The usual reasons.
prompt-reason-declined = the client said no
prompt-reason-hurry = the client was in a hurry
prompt-reason-settled-before = settled with the client before
prompt-reason-somebody-else = somebody else has done it
prompt-reason-out-of-place = it was not the moment for it
prompt-reason-nothing-to-offer = there was nothing to offer
prompt-reason-facts-wrong = the card is wrong about this
prompt-reason-other = another reason
# Who keeps a rule.
prompt-who-desk = the desk
prompt-who-specialist = the specialist
prompt-who-manager = a manager

# What the keys do.
action-prompt-done = Mark what to say or do as done
action-prompt-done-hint = done
action-prompt-not-now = Not now
action-prompt-not-now-hint = not now
action-prompt-why-not = Say why not
action-prompt-why-not-hint = why not
action-next-prompt = To the next thing to say or do
action-next-prompt-hint = next thing
action-previous-prompt = To the thing before
action-previous-prompt-hint = thing before
action-visit-standard = The whole standard of the visit
action-visit-standard-hint = standard
action-scripts = What to say: telephone, walk-in, complaint
action-scripts-hint = what to say
layer-prompts = Say and do now

# Why a mark is refused.
prompt-refused-not-prompted = The standard asks for nothing of the kind here. Look at the list again: it may have changed.
prompt-refused-ended = This is marked already: { $outcome }. Take the mark back first if it was a mistake.
prompt-refused-not-marked = There is no mark to take back. The prompt is open; mark it when it is done.
prompt-refused-no-reason = A reason is missing. Choose one of the list, or write your own.
prompt-refused-no-words = A few words are missing. Write in your own words what happened.
prompt-refused-reason-for-done = What was done needs no reason why not. Mark it as done alone, or choose “not now”.
prompt-refused-no-such-month = There is no such month. Write a number from 1 to 12.
prompt-refused-day-over = The day of this visit is over and its figures stand. Tell the manager what is missing.
# What to say and do now.
prompt-box = SAY AND DO NOW { $done }/{ $all }
prompt-say = “{ $text }”
prompt-for = for { $who }
prompt-more = { $count ->
    [one] +{ $count } more · { $key }
   *[other] +{ $count } more · { $key }
}
prompt-told-done = Done: { $title }.
prompt-told-not-now = Not now: { $title }.
prompt-taken-back = The mark is taken back.
prompt-nothing-open = Nothing is open here now.
prompt-marked-already = This has ended already; Delete takes the mark back.
prompt-still-open = Before you go on: { $titles }
# Why something is not done.
prompt-why-title = Why not?
prompt-why-counts = it counts as possible
prompt-why-counts-not = it does not count
prompt-why-own = in your own words
prompt-why-hint = 1–{ $last } answers · Esc back
prompt-form-send = Keep
prompt-form-reason = Why not
prompt-late-title = Marked late
prompt-late-note = A note
prompt-late-note-hint = Its moment is over: say in a few words how it went.
# The whole standard of a visit.
prompt-whole-title = The standard of the visit
prompt-whole-title-of = The standard of the visit · { $name }
prompt-whole-nothing = Nothing yet: the standard begins when the client comes in.
prompt-column-moment = Moment
prompt-column-what = What
prompt-column-when = When
prompt-column-who = Who
prompt-is-open = open now
prompt-was-missed = its moment passed unmarked
prompt-marked-by = { $name }, { $time }
prompt-seen-by = seen by itself: { $name }, { $time }
# The words for the desk.
prompt-scripts-title = What to say
prompt-scripts-phone = Telephone
prompt-scripts-phone-guest = Telephone, a guest waits
prompt-scripts-nothing = The standard has no words for this. F9 Standard adds them.
# How the standard is kept today.
prompt-score-today = Standard { $rate } today
# The key that does it.
prompt-key = { $key }: { $does }
action-begin-anew = Begin anew: another call, another guest
action-begin-anew-hint = anew
