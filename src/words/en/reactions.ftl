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

reactions-list = Reactions and recalls
reactions-nothing = No reaction was reported and no lot called back. x on a client's card reports one; l shows the lots.
reactions-column-when = When
reactions-column-what = What
reactions-column-state = How it stands
reactions-open = followed up
reactions-open-severe = severe
recall-told-of = told { $told } of { $all }
recall-lifted = lifted
recall-stands = Recalled: neither used nor sold.
recall-word = RECALLED
lots-list = Lots
lots-nothing = No lots yet. They come with deliveries: Goods, r.
lots-enter = Enter shows whom it touched.
lot-title = A lot
lot-nothing = This lot touched nobody: it was neither used in a visit nor sold to anybody known.
lot-column-client = Client
lot-column-how = How
lot-column-told = Told
lot-used = used
lot-sold = sold
lot-drafted = in a draft
lot-used-by = { $when }: used by { $who }
lot-drafted-by = { $when }: in a record of { $who } that is not signed
lot-sold-by = { $when }: sold by { $who }
lot-called-by = Called { $when }, { $who }
lot-not-told = not told yet
lot-reacted-after = A reaction was reported after it.
lot-strangers = { $count ->
    [one] { $count } piece was sold to somebody unknown.
   *[other] { $count } pieces were sold to people unknown.
}

symptom-redness = redness
symptom-itching = itching
symptom-weals = weals, hives
symptom-swelling = swelling
symptom-burning = burning, pain
symptom-rash = rash, eczema
symptom-blisters = blisters, weeping
symptom-peeling = peeling, scabs
symptom-lumps = lumps under the skin
symptom-infection = pus, heat
symptom-dark-spot = a dark spot
symptom-fever = fever
symptom-blanching = white or marbled skin
symptom-vision = seeing worse
symptom-throat = lips, tongue or throat swell
symptom-breathing = hard to breathe
symptom-faint = dizziness, fainting

reaction-outcome = How it ended
reaction-outcome-passed = passed by itself
reaction-outcome-treated-here = treated here
reaction-outcome-doctor = treated by a doctor
reaction-outcome-hospital = treated in hospital
reaction-outcome-lasting = something stays
reaction-outcome-unknown = not known

recall-call-well = told, is well
recall-call-reacted = told, had a reaction
recall-call-no-answer = no answer
recall-call-message = left a message
recall-call-wrong-number = wrong number

reaction-after-at-once = at once
reaction-after-hours = { $count ->
    [one] after { $count } hour
   *[other] after { $count } hours
}
reaction-after-days = { $count ->
    [one] after { $count } day
   *[other] after { $count } days
}
suspect-time-fits = It began { $after }: the time fits.
suspect-time-possible = It began { $after }: possible, not usual.
suspect-immediate-kind = It acts within hours, as these symptoms do.
suspect-delayed-kind = It acts after a day or later, as these symptoms do.
suspect-first-time = The first time here.
suspect-tolerated = { $count ->
    [one] Borne well { $count } time before.
   *[other] Borne well { $count } times before.
}
suspect-new-lot = Borne before, but never of this lot.
suspect-on-card = On the card: { $name }.
suspect-related = Related to { $name }, on the card.
suspect-same-zone = Used where the reaction shows.
suspect-other-zone = Used elsewhere on the skin.
suspect-others = { $count ->
    [one] { $count } other client reacted after this lot.
   *[other] { $count } other clients reacted after this lot.
}
suspect-irritant = Known to irritate skin.
suspect-common = Among the most frequent allergens.
suspect-only-usual = Nobody noted it: usually used, not proven.
suspect-column-score = Points
suspect-column-what = Suspect
suspect-column-kind = What it is
suspect-kind-ingredient = ingredient
suspect-kind-product = product
suspect-kind-procedure = procedure
suspect-score = Together
suspect-informs = Points order suspicion; the specialist decides.
suspect-why = Why it is suspected
suspect-brought-by = Brought by
suspect-instead = Without it
suspect-no-lot = No lot was noted for this one. Choose a product with its lot.

reaction-report-title = Reaction
reaction-report-send = Note and trace
reaction-symptoms = What is seen
reaction-symptoms-hint = Space chooses, several if needed.
reaction-began = It began on
reaction-time = At
reaction-time-hint = As near as the client remembers.
reaction-severity = How bad
reaction-zones = Where
reaction-zones-hint = Left and right are the client's own.
reaction-said = In their words
reaction-said-hint = What the client says.
reaction-done = Done so far
reaction-done-hint = Washed off, cooled, tablet taken, doctor called.
reaction-note-title = What came later
reaction-note-send = Keep
reaction-note-text = Note
reaction-close-title = Close the reaction
reaction-close-send = Close
recall-start-title = Call the lot back
recall-start-send = Call back
recall-reason = Why
recall-reason-hint = The maker's letter, a reaction. From then on the lot is neither used nor sold.
recall-lift-title = Lift the recall
recall-lift-send = Lift
recall-lift-hint = Why the lot may be used and sold again.
recall-call-title = The call
recall-call-send = Keep
recall-call-outcome = What came of it
recall-call-note = Note
reaction-noted = The reaction is noted. Below is what it may have come from.
reaction-note-kept = The note is kept.
reaction-closed = The reaction is closed.
recall-started = The lot is called back: nobody can use or sell it now. Tell those in the list.
recall-lifted-done = The recall is lifted: the lot may be used and sold again.
recall-call-kept = The call is noted.
reaction-card = Reactions
reaction-card-none = none reported
reaction-card-open = { $count }, the latest { $day }, followed up: { $open }
reaction-card-closed = { $count }, the latest { $day }
reaction-trace = Reaction
reaction-call = CALL { $number }
reaction-no-suspects = Nothing of the salon touched the client in the 30 days before. Ask what is used at home: n notes it.
reaction-procedure-no-allergen = The procedure itself brings no allergen of the list. Note what was seen with n.
reaction-which-allergen = It brings several: { $names }. Choose one of them in the list and press a there.
reaction-allergy-added = Written on the card: { $name }. Every check knows it from now on.
reaction-allergy-words-added = Written on the card in words. A person judges it at each check.
reaction-allergy-listed = The card lists { $name } already.
reaction-ahead = Booked already, and brings it. The check stops these visits from now on:
reaction-ahead-next = Call the client and agree on something else, or let the specialist decide.
reaction-ahead-title = Bookings it concerns
reaction-do-call = Call { $number } now. Do not leave the person alone.
reaction-do-vessel = A vessel may be shut: the doctor who injects is needed this minute, also if it hurts little.
reaction-do-first-aid = Lay the person down with raised legs; sitting, if breathing is hard. Loosen clothes, open a window, give nothing to eat or drink. Stop the procedure and wash the product off.
reaction-say = { $name }, thank you for telling us at once; you did right. Please rinse it gently with cool water, put nothing new on it and do not scratch. If lips or tongue swell, if it is hard to breathe or you feel faint, call { $number } at once. Our specialist will look at it, and we shall call you tomorrow. Please see a doctor if it grows.
reaction-say-title = What to say and do
reaction-say-yours = In your language
recall-say = { $name }, good day, this is { $salon }. On { $day } you received { $goods }, lot { $lot }. The lot has been called back. How are you, has anything troubled you since? If you have it at home, please do not use it and bring it back. If your skin reacts, come to us or see a doctor; if it is hard to breathe, call { $number }.

paper-recall-title = Lot { $lot }: { $goods }
paper-recall-phone = Phone ends in

action-reactions = Reactions and recalls
action-report-reaction = Report a reaction
action-report-reaction-hint = reaction
action-add-suspect-allergy = Write the suspect on the card as an allergy
action-add-suspect-allergy-hint = to the card
action-open-lot = The lot, and whom else it touched
action-open-lot-hint = lot
action-what-to-say = What to say and do
action-what-to-say-hint = what to say
action-note-reaction = Add what came later
action-note-reaction-hint = note
action-close-reaction = Close the reaction
action-close-reaction-hint = close
action-show-lots = Lots
action-show-lots-hint = lots
action-recall-lot = Call the lot back, or lift the recall
action-recall-lot-hint = recall
action-note-call = Note the call
action-note-call-hint = called
layer-reaction = At a reaction
layer-lot = At lots and recalls
