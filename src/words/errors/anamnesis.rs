//! What the anamnesis refuses.

use crate::args;
use crate::domain::anamnesis::{AnamnesisRefusal, Contradiction};
use crate::words::{Words, format};

/// The sentence of a refusal.
pub(super) fn anamnesis(words: &Words, refusal: &AnamnesisRefusal) -> String {
    let day = |day| format::day_numbers(day, words.language());
    match refusal {
        AnamnesisRefusal::NoSuchQuestion => words.say("anamnesis-refused-no-question"),
        AnamnesisRefusal::WrongAnswer => words.say("anamnesis-refused-wrong-answer"),
        AnamnesisRefusal::NoneAndSome => words.say("anamnesis-refused-none-and-some"),
        AnamnesisRefusal::Empty => words.say("anamnesis-refused-empty"),
        AnamnesisRefusal::DayAhead(date) => words.say_with("anamnesis-refused-day-ahead", args!["day" => day(*date)]),
        AnamnesisRefusal::DayGone(date) => words.say_with("anamnesis-refused-day-gone", args!["day" => day(*date)]),
        AnamnesisRefusal::UnlikelyDay(date) => {
            words.say_with("anamnesis-refused-unlikely-day", args!["day" => day(*date)])
        }
        AnamnesisRefusal::NotADay => words.say("anamnesis-refused-not-a-day"),
        AnamnesisRefusal::EndsBeforeItBegins => words.say("anamnesis-refused-backwards"),
        AnamnesisRefusal::TooMany(most) => words.say_with("anamnesis-refused-too-many", args!["most" => *most]),
        AnamnesisRefusal::NothingAnswered => words.say("anamnesis-refused-nothing"),
        AnamnesisRefusal::Open { open, .. } => words.say_with("anamnesis-refused-open", args!["open" => *open]),
        AnamnesisRefusal::Contradicts(Contradiction::PregnantMan) => words.say("anamnesis-refused-pregnant-man"),
        AnamnesisRefusal::Contradicts(Contradiction::EndsBeforeItBegins(_)) => {
            words.say("anamnesis-refused-days-backwards")
        }
        AnamnesisRefusal::NothingBefore => words.say("anamnesis-refused-nothing-before"),
        AnamnesisRefusal::NoQuestions => words.say("questionnaire-refused-empty"),
        AnamnesisRefusal::NoWords => words.say("questionnaire-refused-no-words"),
        AnamnesisRefusal::TooFewOptions => words.say("questionnaire-refused-options"),
        AnamnesisRefusal::KindStays => words.say("questionnaire-refused-kind"),
        AnamnesisRefusal::FollowsLater => words.say("questionnaire-refused-order"),
        AnamnesisRefusal::SameCode => words.say("questionnaire-refused-same-code"),
        AnamnesisRefusal::TooLong(most) => words.say_with("questionnaire-refused-too-long", args!["most" => *most]),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::words::Language;

    #[test]
    fn every_refusal_is_a_sentence_with_a_next_step() {
        let day = date(2026, 11, 23);
        let all = [
            AnamnesisRefusal::NoSuchQuestion,
            AnamnesisRefusal::WrongAnswer,
            AnamnesisRefusal::NoneAndSome,
            AnamnesisRefusal::Empty,
            AnamnesisRefusal::DayAhead(day),
            AnamnesisRefusal::DayGone(day),
            AnamnesisRefusal::UnlikelyDay(day),
            AnamnesisRefusal::NotADay,
            AnamnesisRefusal::EndsBeforeItBegins,
            AnamnesisRefusal::TooMany(30),
            AnamnesisRefusal::NothingAnswered,
            AnamnesisRefusal::Open { open: 3, first: "herpes".to_owned() },
            AnamnesisRefusal::Contradicts(Contradiction::PregnantMan),
            AnamnesisRefusal::Contradicts(Contradiction::EndsBeforeItBegins("herpes".to_owned())),
            AnamnesisRefusal::NothingBefore,
            AnamnesisRefusal::NoQuestions,
            AnamnesisRefusal::NoWords,
            AnamnesisRefusal::TooFewOptions,
            AnamnesisRefusal::KindStays,
            AnamnesisRefusal::FollowsLater,
            AnamnesisRefusal::SameCode,
            AnamnesisRefusal::TooLong(150),
        ];
        for language in Language::ALL {
            let words = Words::new(language);
            let mut said: Vec<String> = all.iter().map(|refusal| anamnesis(&words, refusal)).collect();
            for sentence in &said {
                // What happened and what to do next: two sentences at least.
                assert!(sentence.matches(['.', '。', '?', '？']).count() >= 2, "{sentence}");
                assert!(!sentence.contains("-refused-") && !sentence.contains('{'), "{sentence}");
            }
            said.sort();
            said.dedup();
            assert_eq!(said.len(), all.len(), "two refusals read alike in {language:?}");
        }
    }
}
