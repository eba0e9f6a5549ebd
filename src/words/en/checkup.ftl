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
