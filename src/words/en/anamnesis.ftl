# The anamnesis and its questionnaire.

# Refusals.
anamnesis-refused-no-question = This question is not in the questionnaire any more. Press Esc and open the anamnesis again.
anamnesis-refused-wrong-answer = That does not answer this question. Choose one of the answers shown.
anamnesis-refused-none-and-some = "None of these" was chosen together with something else. Take one of the two back.
anamnesis-refused-empty = Nothing was written. Write it in the client's words, or press Tab to go on without an answer.
anamnesis-refused-day-ahead = { $day } lies ahead, and this has happened already. Correct the day.
anamnesis-refused-day-gone = { $day } has passed, and this is still to come. Correct the day.
anamnesis-refused-unlikely-day = { $day } is more than a lifetime away. Correct the year.
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
