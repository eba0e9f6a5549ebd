# What the safety check finds.

safety-stop = STOP
safety-caution = CAUTION
safety-ask = ASK
safety-short-until = { $what } until { $day }
safety-said = “{ $said }”
safety-related-allergen = a related substance
safety-anamnesis = questionnaire due
safety-patch = patch test missing
safety-patch-not-read = patch test not read
safety-patch-reaction = patch test reacted
safety-no-consent = no consent: { $purpose }

safety-rule-stop = { $what }: “{ $procedure }” is not done with this.
safety-rule-stop-until = { $what }: “{ $procedure }” not before { $day }.
safety-rule-caution = { $what }: the specialist decides whether and how to do “{ $procedure }”.
safety-rule-caution-until = { $what }: better wait with “{ $procedure }” until { $day }; the specialist decides.
safety-rule-ask = { $what }: ask how it is now, and tell the specialist before “{ $procedure }”.
safety-brings = { $what }: “{ $by }” brings it to the skin.
safety-brings-group = { $what }: “{ $by }” brings { $brought }, of the same group.
safety-brings-linked = { $what }: “{ $by }” brings { $brought }; some who react to the one react to the other.
safety-product-brings = { $what }: it is in “{ $by }”.
safety-product-brings-group = { $what }: “{ $by }” holds { $brought }, of the same group.
safety-product-brings-linked = { $what }: “{ $by }” holds { $brought }; some who react to the one react to the other.
safety-unmatched = “{ $said }” stands on the card as it was told, and no list knows it: ask what it is and let the specialist judge.
safety-never-asked = Nobody has asked about allergies yet. Ask before anything touches the skin.
safety-anamnesis-never = The questionnaire has never been answered.
safety-anamnesis-due = The questionnaire was last confirmed on { $day }: ask what has changed since.
safety-patch-missing = “{ $procedure }” wants a patch test, and none counts on that day.
safety-patch-unread = The patch test was laid on, and nobody has read it.
safety-patch-reacted = The skin reacted to the patch test for “{ $procedure }”.
safety-consent-missing = The client's consent is missing: { $purpose }.

safety-resolved-by = What helps: { $ways }.
safety-wait = wait until { $day }
safety-patch-test = a patch test at least { $hours } hours before, read and clear
safety-doctors-word = a doctor's word, noted on the card
safety-give-consent = the consent ({ $purpose }), noted on the card
safety-ask-client = ask the client and note the answer on the card
safety-instead = another product or another procedure
safety-also = Also: { $what }
safety-window-after = { $days ->
    [one] It counts for { $days } day after.
   *[other] It counts for { $days } days after.
}
safety-window-before = { $days ->
    [one] It counts from { $days } day before.
   *[other] It counts from { $days } days before.
}
safety-window-both = { $days ->
    [one] It counts for { $days } day before and after.
   *[other] It counts for { $days } days before and after.
}
safety-window-lifetime = It counts for life.
safety-window-while = It counts as long as it lasts.
safety-source = Source: { $source }.
safety-source-rule = Source: { $source } ({ $rule }).

safety-hint-area = It matters where the procedure is done, not elsewhere on the body.
safety-hint-prescriber = A prescribed medicine is never stopped without whoever prescribed it.
safety-hint-bruising = More bruises are to be expected.
safety-hint-without = It may be done with a product without this substance.
safety-hint-antiviral = A doctor may prescribe cover against herpes.
safety-hint-slow-healing = The skin heals more slowly.
safety-hint-test-spot = A small test spot comes first.
safety-hint-precautions = The usual precautions are enough; it is not talked about at the desk.
safety-hint-sources-differ = Sources differ on how strict this is.
safety-hint-depth = It depends on how deep the procedure goes.
safety-hint-numbing = This is about the numbing cream or the anaesthetic in the syringe.
safety-hint-lying = The client lies down and is not left alone.
safety-hint-under-control = It matters while it is not under control.

# What the screens say around it.

safety-seen = seen { $time } by { $name }
safety-decided = decided { $time } by { $name }: { $reason }
safety-nothing = The check finds nothing against it.
safety-informs = The check informs; the specialist decides.
safety-first-day = Nothing stops it from { $day } on.
safety-no-day = No day is known on which nothing stops it.
safety-take-day = { $key } takes that day
safety-decide-first = A specialist has to decide before the procedure starts.
safety-decide-or-day = STOP: a specialist decides, or choose another procedure or day.
safety-title = What the safety check finds
safety-decide-title = A specialist decides
safety-decide-send = Decide to do it
safety-decide-reason = Reason
safety-decide-reason-hint = In the specialist's own words
safety-decide-login = Login
safety-decide-password = Password
safety-check-title = Safety check
safety-check-title-of = Safety check · { $name }
safety-check-send = Book it

check-press-letter = Read the names and press the marked letter of each. Esc goes back.
check-ask = “{ $name }, has anything changed with your health since we spoke?” Tell the specialist.
check-answer = { $key } or Enter: read, the client is here · Esc: not yet
check-letters = Read and press { $letters } · Esc: not yet

action-take-safe-day = Take the first day on which nothing stops it
action-take-safe-day-hint = safe day
action-check-procedure = Check a procedure against the card
action-check-procedure-hint = safety check

today-safety-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
today-safety-undecided = a specialist has to decide
today-safety-decided = seen, and decided by a specialist
today-safety-seen = seen
today-safety-questions = { $count ->
    [one] { $count } question before the procedure
   *[other] { $count } questions before the procedure
}
