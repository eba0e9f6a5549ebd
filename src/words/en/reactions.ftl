# Reactions, what they may have come from, and lots called back.

reaction-refused-future = It cannot have begun in the future. Correct the day or the time.
reaction-refused-nothing-seen = Nothing is said of what was seen. Choose a symptom, or write what the client says.
reaction-refused-empty-note = The note is empty. Write what was asked, seen or done.
reaction-refused-closed = This reaction is closed already. Report a new one if it came back.
reaction-refused-no-allergen = No allergen is named. Choose an ingredient in the list of suspects.
reaction-refused-unknown-allergen = This allergen is not in the list. Choose an ingredient in the list of suspects.
recall-refused-already = This lot is recalled already. Open it to see whom it touched.
recall-refused-lifted = This recall was lifted already. Recall the lot anew if that is needed.
recall-refused-no-reason = No reason is given. Write in a few words why: the maker's letter, a reaction.
recall-refused-not-touched = This lot never touched this client. Choose somebody of the list.
