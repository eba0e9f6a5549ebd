# The anamnesis and its questionnaire.

# Refusals.
anamnesis-refused-no-question = This question is not in the questionnaire any more. Press Esc and open the anamnesis again.
anamnesis-refused-wrong-answer = That does not answer this question. Choose one of the answers shown.
anamnesis-refused-none-and-some = "None of these" was chosen together with something else. Take one of the two back.
anamnesis-refused-empty = Nothing was written. Write it in the client's words, or press Tab to go on without an answer.
anamnesis-refused-day-ahead = { $day } lies ahead, and this has happened already. Correct the day.
anamnesis-refused-day-gone = { $day } has passed, and this is still to come. Correct the day.
anamnesis-refused-unlikely-day = { $day } is more than a lifetime away. Correct the year.
anamnesis-refused-not-a-day = This is not a day. Write it like 24.11.2026, or 03.2025, or 2019.
anamnesis-refused-backwards = The last day lies before the first. Correct one of them.
anamnesis-refused-too-many = A list takes at most { $most } lines. Write the rest into the notes of the card.
anamnesis-refused-nothing = Nothing was answered yet. Answer the first question, or leave with Esc.
anamnesis-refused-open = { $open ->
    [one] One question is still open. Answer it, or press Tab on it if the client would rather not say.
   *[other] { $open } questions are still open. Answer them, or press Tab on each that the client would rather not answer.
}
anamnesis-refused-pregnant-man = A man cannot be pregnant or breast-feeding. Correct the sex, or the answer about pregnancy.
anamnesis-refused-days-backwards = Two answers say that something ended before it began. Correct one of the days.
anamnesis-refused-nothing-before = This client has not answered before. Ask the questions one by one.
questionnaire-refused-empty = A questionnaire needs a question. Leave at least one in use.
questionnaire-refused-no-words = A question or an option has no words. Write it in at least one language.
questionnaire-refused-options = This kind of question needs two to twenty options. Add what is missing.
questionnaire-refused-kind = Clients have answered this question as it is. Reword or retire it, and add a new one.
questionnaire-refused-order = A question stands before the one that it follows. Move it down.
questionnaire-refused-same-code = Two questions have the same name inside. Open the questionnaire again and add the question anew.
questionnaire-refused-too-long = A questionnaire has at most { $most } questions. Retire some of them first.

# Asking.
anamnesis-title = Anamnesis · { $name }
anamnesis-progress = { $done } of { $all }
anamnesis-asked-in = asked in { $language }
anamnesis-by-will = by free will
anamnesis-today = answered today: { $answer }
anamnesis-last = { $day }: { $answer }
anamnesis-yes = yes
anamnesis-no = no
anamnesis-key-yes = y
anamnesis-key-no = n
anamnesis-some = yes, name them
anamnesis-none = no, none
anamnesis-not-said = would rather not say
anamnesis-unmatched = not in the list: kept as said, the specialist judges
anamnesis-on-card = On the card:
anamnesis-hint-yes-no = y or n. Tab: would rather not say.
anamnesis-hint-yes-no-known = y or n. Enter: as before. Tab: would rather not say.
anamnesis-hint-one = The digit of the answer. Tab: would rather not say.
anamnesis-hint-several = Digits mark, Enter goes on. Tab: would rather not say.
anamnesis-hint-text = In the client's words, then Enter. Tab: would rather not say.
anamnesis-hint-text-known = Enter: as before. Or write anew. Tab: would rather not say.
anamnesis-hint-day = A day like 24.11.2026, a month 03.2025 or a year. n: none. Tab: would rather not say.
anamnesis-hint-list = Names with commas, days after a name: “warfarin since 03.2025 until 10.2026”. Enter adds; Enter again goes on.
anamnesis-hint-severity = How bad was the reaction? 1, 2 or 3. Enter: not known.
anamnesis-laid-aside = The half-given answers are laid aside. The questions begin anew.
anamnesis-ask-lay-aside = The answers given so far are laid aside and the questions begin anew. The card does not change.
anamnesis-keep-answers = Go on with them

# Looking over.
anamnesis-review = What the card gets
anamnesis-adds = New on the card:
anamnesis-adds-nothing = Nothing new for the card.
anamnesis-corrects = Days that change on the card:
anamnesis-may-end = The client no longer has these. Space decides; the card keeps what is not ended.
anamnesis-ends = [ends ]
anamnesis-stays = [stays]
anamnesis-end-why = the client says so, anamnesis
anamnesis-review-next = Enter finishes: the anamnesis counts as confirmed today. ← goes back to the questions.
anamnesis-review-mend = Enter leads to what is open.
anamnesis-remark-unmatched = “{ $words }” is in no list: it stays as said, and the specialist judges it.
anamnesis-remark-no-end = { $name }: no last day was told, so it counts as still taken.
anamnesis-remark-denied = The client knows of no allergy, but the card lists some. They stay until somebody ends them.
anamnesis-finished = The anamnesis is confirmed. New on the card: { $added }, corrected: { $corrected }, ended: { $ended }.

# Earlier answerings.
anamnesis-history-of = Earlier answers · { $name }
anamnesis-history-nothing = Nobody has finished the questions with this client yet. Press Esc and ask them.
anamnesis-column-day = day
anamnesis-column-by = asked by
anamnesis-column-answers = answers
anamnesis-column-as-before = as before
anamnesis-column-question = question
anamnesis-column-answer = answer
anamnesis-version = By version { $version } of the questionnaire.
anamnesis-confirmed = confirmed { $day } by { $who }
anamnesis-was-as-before = Confirmed as before, without being asked anew.

# On the card and on Today.
card-anamnesis = Questionnaire
card-skin = skin
anamnesis-card-never = never asked: press { $key }
anamnesis-card-half = { $due ->
    [one] half done, one question left: press { $key }
   *[other] half done, { $due } questions left: press { $key }
}
anamnesis-card-due = { $due ->
    [one] one question is due: press { $key }
   *[other] { $due } questions are due: press { $key }
}
today-anamnesis-never = Anamnesis: never asked
today-anamnesis-half = Anamnesis: half done
today-anamnesis-due = Anamnesis: ask what has changed since { $day }
skin-phototype = phototype { $type }
skin-dry = dry skin
skin-normal = normal skin
skin-oily = oily skin
skin-combination = combination skin
skin-sensitive-sometimes = sensitive at times
skin-sensitive-often = sensitive
skin-fears-pain = worried about pain

# Sections.
anamnesis-section-person = Person
anamnesis-section-goals = Wishes
anamnesis-section-skin = Skin
anamnesis-section-lifestyle = Habits
anamnesis-section-home-care = Care at home
anamnesis-section-medication = Medicines
anamnesis-section-allergy = Allergies
anamnesis-section-illness = Illnesses
anamnesis-section-pregnancy = Pregnancy
anamnesis-section-history = What was done

# On paper.
anamnesis-paper-blank = Questionnaire before procedures
anamnesis-paper-filled = Anamnesis
anamnesis-paper-name = Name
anamnesis-paper-birth = Date of birth
anamnesis-paper-day = Day
anamnesis-paper-why = Your answers keep you safe. What you would rather not write, tell the specialist in private.
anamnesis-paper-if-so = if so
anamnesis-paper-women = for women
anamnesis-paper-noted = ({ $note }) { $question }
anamnesis-paper-line = ______________________________
anamnesis-paper-arrow = >
anamnesis-paper-promise = I have answered truthfully and will tell of any change.
anamnesis-paper-client = client, date
anamnesis-paper-specialist = specialist, date
anamnesis-paper-foot = For information: the specialist decides.

# The questionnaire.
questionnaire-built-in = Questionnaire · as it comes with the program
questionnaire-version = Questionnaire · version { $version }
questionnaire-new = New question
questionnaire-change = Change a question
questionnaire-save = Save
questionnaire-words = The question
questionnaire-saved = Saved. It is asked so from now on; answers given before stay as they are.
questionnaire-at-the-end = It cannot move farther: it stands at the edge of its section, or beside the question that it belongs to.
questionnaire-column-section = section
questionnaire-kind = answered by
questionnaire-kind-yes-no = yes or no
questionnaire-kind-one = one of several
questionnaire-kind-several = any of several
questionnaire-kind-text = words
questionnaire-kind-day = a day
questionnaire-kind-allergies = a list of allergies
questionnaire-kind-medications = a list of medicines
questionnaire-kind-conditions = a list of illnesses
questionnaire-kind-procedures = a list of procedures
questionnaire-options = options
questionnaire-options-hint = One option a line, two at least.
questionnaire-again = asked again
questionnaire-again-never = asked once
questionnaire-again-visit = asked at each visit
questionnaire-again-half-year = asked again after half a year
questionnaire-again-year = asked again after a year
questionnaire-must-field = must be answered
questionnaire-must = Must be answered.
questionnaire-by-will = Answered by free will.
questionnaire-retired = Out of use: it is asked no more.
questionnaire-follows = Asked only after: { $question }
questionnaire-writes = Its answer writes to the card.

# Keys.
layer-anamnesis = Anamnesis
action-anamnesis = Ask for the anamnesis
action-anamnesis-hint = anamnesis
action-as-before = All as before
action-as-before-hint = all as before
action-not-said = Would rather not say
action-not-said-hint = not said
action-finish-anamnesis = Look over and finish
action-finish-anamnesis-hint = finish
action-ask-in-next = Ask in the next language
action-ask-in-next-hint = client's language
action-anamnesis-history = Earlier answers
action-anamnesis-history-hint = earlier
action-lay-aside = Lay the answers aside and begin anew
action-lay-aside-hint = begin anew
action-questionnaire = Questionnaire
action-move-up = Move up
action-move-down = Move down
