# Patch tests, doctors' words, and refusals of the safety check.
checkup-refused-not-seen = { $count ->
    [one] One thing on the card has to be seen first: look at it and confirm.
   *[other] { $count } things on the card have to be seen first: look at them and confirm.
}
checkup-refused-not-decided = { $count ->
    [one] The card speaks against this procedure. Choose another day, or have the specialist decide and give the reason.
   *[other] { $count } things on the card speak against this procedure. Choose another day, or have the specialist decide and give the reason.
}
checkup-refused-not-a-specialist = Only a specialist can decide this. Ask one to type their login and password here.
checkup-refused-nothing-to-decide = There is nothing left to decide: the card has changed. Look at the check again.
checkup-refused-decision-for-something-else = That decision was made for another client, procedure or visit. Please have it decided for this one.
checkup-refused-reason-missing = A reason is missing. Write a few words that a colleague will understand later.
checkup-refused-reason-too-long = The reason is too long: keep it under 300 characters.
checkup-refused-test-open = A patch test for this procedure is open already. Read or strike that one first.
checkup-refused-test-closed = This patch test has been read or struck already. Begin a new one if needed.
checkup-refused-test-not-laid = This patch test is only planned. Lay it on first.
checkup-refused-test-not-ripe = It is too early to call this patch test clear. Read it on { $day }; a reaction can be written down at once.
checkup-refused-day-in-past = That day has passed. Choose today or a later day.
checkup-refused-unknown-code = This is on none of the lists. Choose a condition, medication or allergen from the list.
checkup-refused-doctor-missing = Which doctor said it? Write the name or the paper it stands on.
checkup-refused-ends-before-it-begins = It would end before it begins. Choose a last day from today on.
checkup-refused-clearance-ended = This doctor's word has ended already.

checkup-card = Patch tests
checkup-card-none = none
checkup-card-words = { $count ->
    [one] { $count } doctor's word
   *[other] { $count } doctors' words
}
checkup-tests-title = Patch tests and doctors' words
checkup-tests-nothing = Nothing yet: N a patch test, D a doctor's word.
checkup-column-what = what
checkup-column-about = for
checkup-column-state = how it stands
checkup-is-test = patch test
checkup-is-word = doctor's word
checkup-test-planned = planned for { $day }
checkup-test-laid = laid on, read { $day }
checkup-test-read-now = read it now
checkup-test-clear = clear, counts until { $day }
checkup-test-reacted = reacted { $day }
checkup-test-run-out = ran out { $day }
checkup-test-struck = struck
checkup-test-laid-by = laid on { $day } by { $who }
checkup-test-read-by = read { $day } by { $who }
checkup-struck-by = { $who }: { $why }
checkup-informs = The check informs; the specialist decides.
checkup-word-for = { $name }, for: { $family }
checkup-word-ended = ended
checkup-word-run-out = ran out
checkup-word-until = counts until { $day }
checkup-word-stands = counts
checkup-word-noted-by = noted { $day } by { $who }
checkup-test-was-laid = The patch test is on the skin. Say when to come back for the reading.
checkup-test-was-planned = The patch test is planned.
checkup-test-was-read-clear = Noted: nothing came of it. The test counts for half a year.
checkup-test-was-read-reacted = Noted: the skin reacted. The procedure is stopped.
checkup-word-was-noted = The doctor's word is noted.
checkup-new-test = New patch test
checkup-new-test-send = Keep
checkup-test-procedure = Procedure
checkup-test-day = When
checkup-test-day-hint = Today: it is laid on now. A later day: the client comes by.
checkup-test-note = Product and place
checkup-test-note-hint = for example: tint 3, behind the left ear
checkup-read-test = Reading of the patch test
checkup-read-test-send = Keep
checkup-reading = What the skin shows
checkup-reading-clear = nothing, the skin is clear
checkup-reading-reacted = a reaction: redness, swelling, itching
checkup-reading-note = In words
checkup-new-word = A doctor's word
checkup-new-word-send = Keep
checkup-word-about = About
checkup-word-about-hint = what stands on the card; write it there first
checkup-word-category = For procedures
checkup-word-category-hint = empty: for all
checkup-word-doctor = Doctor, paper
checkup-word-doctor-hint = name and what was shown
checkup-word-note = What it says
checkup-word-last-day = Until
checkup-word-last-day-hint = the last day; empty: without an end
action-skin-tests = Open patch tests and doctors' words
action-skin-tests-hint = tests
action-lay-test = Lay the planned patch test on
action-lay-test-hint = lay on
action-read-test = Read the patch test
action-read-test-hint = read
action-doctors-word = Write a doctor's word down
action-doctors-word-hint = doctor's word
layer-skin-tests = In patch tests
