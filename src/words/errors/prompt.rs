//! What is refused when a prompt of the standard is marked.

use crate::args;
use crate::domain::standard::{Outcome, PromptRefusal};
use crate::words::Words;

/// The sentence of a refusal.
pub(super) fn prompt(words: &Words, refusal: PromptRefusal) -> String {
    match refusal {
        PromptRefusal::NotPrompted => words.say("prompt-refused-not-prompted"),
        PromptRefusal::Ended(outcome) => {
            let outcome = words.say(outcome_key(outcome));
            words.say_with("prompt-refused-ended", args!["outcome" => outcome])
        }
        PromptRefusal::NotMarked => words.say("prompt-refused-not-marked"),
        PromptRefusal::NoReason => words.say("prompt-refused-no-reason"),
        PromptRefusal::NoWords => words.say("prompt-refused-no-words"),
        PromptRefusal::ReasonForDone => words.say("prompt-refused-reason-for-done"),
        PromptRefusal::NoSuchMonth => words.say("prompt-refused-no-such-month"),
        PromptRefusal::DayOver => words.say("prompt-refused-day-over"),
    }
}

/// The key of the way in which a prompt ended.
fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Done => "prompt-outcome-done",
        Outcome::NotNow => "prompt-outcome-not-now",
        Outcome::NotApplicable => "prompt-outcome-not-applicable",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn every_refusal_is_a_sentence_with_a_next_step() {
        let all = [
            PromptRefusal::NotPrompted,
            PromptRefusal::Ended(Outcome::Done),
            PromptRefusal::NotMarked,
            PromptRefusal::NoReason,
            PromptRefusal::NoWords,
            PromptRefusal::ReasonForDone,
            PromptRefusal::NoSuchMonth,
            PromptRefusal::DayOver,
        ];
        for language in Language::ALL {
            let words = Words::new(language);
            let mut said: Vec<String> = all.iter().map(|refusal| prompt(&words, *refusal)).collect();
            for sentence in &said {
                assert!(sentence.matches(['.', '。']).count() >= 2, "{sentence}");
                assert!(!sentence.contains("prompt-") && !sentence.contains('{'), "{sentence}");
            }
            said.sort();
            said.dedup();
            assert_eq!(said.len(), all.len(), "two refusals read alike in {language:?}");
        }
    }
}
