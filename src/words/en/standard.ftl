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
standard-fault-brace = A brace opens or closes nothing. A fact stands between two: { "{" }name{ "}" }.
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
