//! What is not done without a consent, and consents that are not kept.

use crate::args;
use crate::domain::privacy::ConsentRefusal;
use crate::words::{Words, consent as named};

/// The sentence of a refusal.
pub(super) fn consent(words: &Words, refusal: ConsentRefusal) -> String {
    match refusal {
        ConsentRefusal::Missing(purpose) => {
            words.say_with("consent-refused-missing", args!["purpose" => words.say(named::purpose(purpose))])
        }
        ConsentRefusal::WrongScope => words.say("consent-refused-scope"),
        ConsentRefusal::NoGuardian => words.say("consent-refused-guardian"),
        ConsentRefusal::StandsAlready => words.say("consent-refused-stands"),
        ConsentRefusal::Withdrawn => words.say("consent-refused-withdrawn"),
        ConsentRefusal::EndsBeforeItBegins => words.say("consent-refused-ends"),
    }
}
