### The service standard: its rules, its versions, its faults.

# How values stand in a sentence of the standard.
standard-day = { $day } { $month }
standard-comma = {", "}
standard-plural = { $count ->
    [one] one
   *[other] other
}

# What is wrong with a standard, and what would mend it.
standard-fault-in-language = { $language }: { $fault }
standard-fault-too-large = The file is larger than { $most } KB. Leave only the rules in it.
standard-fault-not-utf8 = This is no text in UTF-8. Save the file as UTF-8 in your editor.
standard-fault-syntax = This cannot be read; a quotation mark, a bracket or an equals sign may be missing here or on the line above. ({ $detail })
standard-fault-no-rules = There is no rule here. A rule begins with [[rule]] on a line of its own.
standard-fault-too-many-rules = There are more than { $most } rules. Leave out those that nobody needs.
standard-fault-unknown-key = A rule has no “{ $word }”.
standard-fault-unknown-moment = There is no moment “{ $word }”.
standard-fault-unknown-who = Nobody is called “{ $word }” here: it is desk, specialist or manager.
standard-fault-unknown-evidence = There is no evidence “{ $word }”.
standard-fault-unknown-language = There is no language “{ $word }”: it is en, ru, pl or zh.
standard-fault-unknown-fact = There is no fact “{ $word }”.
standard-fault-nearest = Did you mean “{ $word }”?
standard-fault-see-head = Look at a rule that works: it shows which words there are.
standard-fault-missing = The rule has no “{ $key }”. Add it.
standard-fault-wrong-kind = What stands at “{ $key }” is of the wrong kind. Compare it with another rule: texts in quotation marks, conditions between brackets, numbers plain.
standard-fault-bad-id = The name of a rule has small letters, digits and hyphens, 48 at most. Write it like “offer-drink”.
standard-fault-doubled-id = A rule called “{ $id }” stands on line { $line } already. Give this one another name.
standard-fault-bad-order = The place is a whole number from 0 to { $most }. Correct it.
standard-fault-empty = The rule says nothing and does nothing. Write what to say or what to do.
standard-fault-no-title = The rule has no title. Write in a few words what it is called.
standard-fault-missing-language = “{ $key }” is not written in { $language }. Add { $key }.{ $code }; until then it is shown in another language.
standard-fault-too-long = This is longer than { $most } characters. Shorten it: it must be read at a glance.
standard-fault-unprintable = There are signs here that cannot be shown. Type the text anew.
standard-fault-too-many-conditions = A rule has at most { $most } conditions. Make two rules of it.
standard-fault-bad-condition = “{ $text }” is no condition. Write a fact, “not” and a fact, or a fact with >= or < and a number.
standard-fault-not-a-number = “{ $fact }” is no number. Ask only whether there is one: { $fact }, or not { $fact }.
standard-fault-bad-number = This number is out of range. Take one from 0 to a thousand million.
standard-fault-repeated = “{ $condition }” is said twice. Take one of them out.
standard-fault-contradiction = “{ $one }” and “{ $other }” never hold together, so the rule would never apply. Take one of them out.
standard-fault-not-there = “{ $fact }” is known of a visit only, and “{ $moment }” belongs to none. Take it out, or choose another moment.
standard-fault-brace = A curly brace opens or closes nothing. Write each fact between two of them.
standard-fault-nothing-to-say = “{ $fact }” holds or not; there is nothing to say of it. Use it as a condition.
standard-fault-not-sure = “{ $fact }” may be unknown, and then nothing is shown. Add it to the conditions.
standard-fault-forms = A counted word has { $wants } forms in { $language }, with | between them. Write all of them.
standard-fault-more = There are more faults. Mend these first and check again.

# What is refused.
standard-refused-faulty = { $count ->
    [one] The file has a fault on line { $line }: { $fault } The standard in force stays.
   *[other] The file has { $count } faults, the first on line { $line }: { $fault } The standard in force stays.
}
standard-refused-too-many = A standard has at most 200 rules. Take out one that nobody needs.
standard-refused-last = This is the last rule. Pause it instead of taking it out.
standard-refused-no-rule = This rule is not in the standard any more. Somebody took it out; open the list again.
standard-refused-same = Nothing would change: the standard says this already. There is nothing to keep.
standard-refused-no-file = There is no standard.toml in the salon's folder. Write it out first with W.
standard-refused-file-differs = The file standard.toml says something else: somebody has edited it. Load it with L, or write over it.
standard-refused-unreadable = The file standard.toml cannot be read. See whether it is a file and may be read.
standard-refused-unwritable = The file standard.toml cannot be written. See whether the disk is full and the folder may be written.

# The screens of the standard.
action-standard = Standard
action-pause-rule = Pause the rule, or take it up again
action-pause-rule-hint = pause
action-load-standard = Load standard.toml
action-load-standard-hint = load
action-write-standard = Write standard.toml out
action-write-standard-hint = write out
action-standard-versions = Versions of the standard
action-standard-versions-hint = versions
action-built-in-rule = Back to how it comes with the program
action-built-in-rule-hint = as built in
standard-head-built-in = The standard as it comes with the program
standard-head-version = The standard, version { $version }
standard-latest-faulty = the latest version has faults; an earlier one is used
standard-file-differs = standard.toml says something else
standard-file-unreadable = standard.toml cannot be read
standard-nothing = There is no rule. Press N for the first.
standard-at-the-end = It cannot go further within its moment.
standard-is-built-in = It is as it comes with the program.
standard-is-own = This rule is your own; the program has none to put in its place.
standard-saved = Kept. It holds from now on.
standard-loaded = The file is loaded. It holds from now on.
standard-written = Written: { $file }
standard-restored = Brought back. It holds from now on.
standard-column-rule = Rule
standard-row-paused = (paused) { $title }
standard-row-own = * { $title }
standard-is-paused = Paused: applied to nobody.
standard-holds-always = Always at this moment.
standard-holds-when = When all of this holds:
standard-seen-by = Marked by itself: { $evidence }.
standard-kept-by = Kept by: { $who }.
standard-not = not: { $fact }
standard-at-least = { $fact }: at least { $number }
standard-below = { $fact }: less than { $number }
standard-facts = Facts
standard-remove-title = Take the rule out?
standard-remove-body = “{ $title }” will not be asked for any more. What was marked stays. V brings an earlier version back.
standard-remove-yes = Take it out
standard-keep-as-is = Leave as it is
standard-load-title = Load the file?
standard-load-body = The standard will be as { $file } says. It is kept as a further version.
standard-load-yes = Load
standard-replace-title = Write over the file?
standard-replace-body = { $file } says something else: somebody has edited it. Written over, that is lost.
standard-replace-yes = Write over
standard-keep-file = Keep the file
standard-faults-title = What is wrong in standard.toml
standard-faults-none = Nothing is wrong. Esc goes back, L loads the file.
standard-faults-hint = Mend it in your editor and save; this list follows when it is opened again. The standard in force stays meanwhile.
standard-fault-at = Line { $line }, character { $column }
standard-column-line = Line
standard-column-fault = What is wrong
standard-versions-title = Versions of the standard
standard-versions-none = No version is kept yet: the standard is as it comes with the program.
standard-column-version = No.
standard-column-when = When
standard-column-from = From
standard-from-program = comes with the program
standard-from-console = changed here
standard-from-file = loaded from a file
standard-from-version = version { $version } brought back
standard-version-changed = Changed:
standard-version-added = New:
standard-version-removed = Taken out:
standard-restore-title = Bring it back?
standard-restore-body = Version { $version } is kept once more as the latest. What was marked stays with the rules of its day.
standard-built-in-body = The standard will be as it comes with the program. Your versions stay in this list.
standard-restore-yes = Bring back
standard-rule-title = A rule of the standard
standard-rule-send = Keep
standard-field-moment = Moment
standard-field-order = Place
standard-field-order-hint = Within its moment, small numbers first.
standard-field-when = When
standard-field-when-hint = One a line, all must hold: first_visit · not coat_tag · minutes_waiting >= 10
standard-field-title = Title
standard-field-say = Say
standard-field-say-hint = Facts between curly braces are filled in, as the preview shows.
standard-field-act = Do
standard-field-evidence = Seen by
standard-field-who = Kept by
standard-field-number = Number
standard-field-number-hint = The number on the salon's own paper, if there is one.
standard-field-paused = Paused
standard-in-english = In English
standard-in-russian = In Russian
standard-in-polish = In Polish
standard-in-chinese = In Chinese
standard-in-the-rest = How it is kept
standard-sample-name = Aigerim
standard-sample-specialist = Kim
standard-sample-room = Room 2
standard-sample-procedure = Hydrafacial
standard-sample-promotion = Skin in autumn
standard-sample-goods = Azelaic cream
standard-sample-salon = Ak Gul
standard-sample-desk = Dana
standard-sample-little = takes the window seat
standard-file-faulty = { $count ->
    [one] standard.toml has a fault (L)
   *[other] standard.toml has { $count } faults (L)
}
standard-version-rules = { $count ->
    [one] { $count } rule
   *[other] { $count } rules
}

# The facts that a rule may look at.
standard-fact-name = how to address the client
standard-fact-address-as = asked how to address them
standard-fact-first-visit = first visit
standard-fact-visit-number = which visit it is
standard-fact-walked-in = came without a booking
standard-fact-birthday = birthday today
standard-fact-child = a child
standard-fact-procedure = procedure
standard-fact-specialist = specialist
standard-fact-room = room
standard-fact-starts-at = agreed time
standard-fact-minutes-early = minutes early
standard-fact-minutes-late = minutes late
standard-fact-minutes-waiting = minutes waiting
standard-fact-minutes-to-start = minutes left until the agreed time
standard-fact-specialist-late = minutes the specialist is late
standard-fact-coat-season = season of coats
standard-fact-coat-tag = tag of the coat
standard-fact-drink = drink they like
standard-fact-drink-served = a drink was brought
standard-fact-no-hot-drink = nothing hot to drink
standard-fact-silence = likes silence
standard-fact-do-not-ring = do not ring
standard-fact-baby-asleep = a small child sleeps
standard-fact-little-thing = small things on the card
standard-fact-pain-worry = worries about pain
standard-fact-allergies-never-asked = allergies never asked for
standard-fact-allergies = allergies listed
standard-fact-anamnesis-due = anamnesis is due
standard-fact-photographs-missing = photographs are missing
standard-fact-photographs-allowed = agreed to photographs
standard-fact-points = bonuses
standard-fact-points-expiring = bonuses that run out soon
standard-fact-points-until = their last day
standard-fact-points-usable = bonuses that may be used today
standard-fact-points-earned = bonuses for this payment
standard-fact-certificates = money on certificates
standard-fact-certificate-until = last day of the certificate
standard-fact-sessions = sessions of an abonement
standard-fact-promotion = promotion on the bill
standard-fact-promotion-until = its last day
standard-fact-care-goods = goods for home that suit
standard-fact-care-goods-count = how many such goods
standard-fact-next-booked = next visit booked
standard-fact-next-day = day for the next visit
standard-fact-next-time = time for the next visit
standard-fact-next-procedure = next procedure
standard-fact-next-promotion = promotion for the next visit
standard-fact-next-promotion-until = its last day
standard-fact-salon = salon's name
standard-fact-desk = who sits at the desk
standard-fact-guest-at-desk = a guest stands at the desk
standard-fact-on-the-phone = somebody is on the telephone

# What shows that a rule was kept.
standard-evidence-mark = a key
standard-evidence-drink = a drink noted
standard-evidence-coat-tag = a coat tag noted
standard-evidence-coat-returned = the coat handed back
standard-evidence-address-as = the form of address on the card
standard-evidence-anamnesis = the anamnesis confirmed
standard-evidence-photographs = photographs taken
standard-evidence-allergies = allergies asked for
standard-evidence-next-booked = a next visit booked
standard-evidence-care-sold = goods for home on the bill
standard-evidence-observed = a manager's weekly look

# On the command line.
standard-cli-good = The standard is in order: { $count } rules.
standard-cli-loaded = Loaded as version { $version }.

# In which months guests come in coats.
action-coat-months = Say in which months guests come in coats
action-coat-months-hint = coats
standard-coats-title = When guests come in coats
standard-coats-send = Keep
standard-coats-room = Coats
standard-coats-yes = we have a cloakroom
standard-coats-no = we take no coats
standard-coats-from = From month
standard-coats-until = To month
standard-coats-hint = A month by its number, 1 to 12. The last may lie in the next year.
standard-coats-kept = Coats are offered a hanger from month { $from } to month { $until } from now on.
standard-coats-none = From now on nobody is asked for their coat.
