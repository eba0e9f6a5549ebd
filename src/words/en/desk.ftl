### The desk that is never empty: away, stand-in, telephone.
away-refused-already = You left the desk already. Log in to come back.
away-refused-still = They are still away. Who stood in can be said once they are back.
away-refused-named = It is noted already who stood in. The record stays as it is.
away-refused-themselves = Nobody stands in for themselves. Choose a colleague, or say that nobody was there.
away-refused-not-theirs = Only whoever was away, or a manager, can say who stood in.
away-refused-minutes = The desk may stand empty for 1 to 60 minutes. Type a number between them.
call-refused-ended = This call ended already. Press the telephone key for a new one.
call-refused-no-callback = Nobody waits for this call any more.
call-refused-no-number = There is no number to call. Ask for it, or end the call without calling back.
call-refused-past = That time has passed. Choose a later one.
call-refused-too-far = That is more than a year away. Choose a day within a year.
call-refused-no-time = Say when to try again.
