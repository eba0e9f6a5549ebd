//! The words of reactions, suspicion and recalls.

use super::Words;
use crate::args;
use crate::domain::health::allergens;
use crate::domain::reaction::{Outcome, Symptom, Why};
use crate::domain::recall::CallOutcome;

/// Up to so many hours are told in hours, more in days.
const TOLD_IN_HOURS: i64 = 48;

/// The key of a symptom's name.
pub const fn symptom_key(symptom: Symptom) -> &'static str {
    match symptom {
        Symptom::Redness => "symptom-redness",
        Symptom::Itching => "symptom-itching",
        Symptom::Weals => "symptom-weals",
        Symptom::Swelling => "symptom-swelling",
        Symptom::Burning => "symptom-burning",
        Symptom::Rash => "symptom-rash",
        Symptom::Blisters => "symptom-blisters",
        Symptom::Peeling => "symptom-peeling",
        Symptom::Lumps => "symptom-lumps",
        Symptom::Infection => "symptom-infection",
        Symptom::DarkSpot => "symptom-dark-spot",
        Symptom::Fever => "symptom-fever",
        Symptom::Blanching => "symptom-blanching",
        Symptom::Vision => "symptom-vision",
        Symptom::Throat => "symptom-throat",
        Symptom::Breathing => "symptom-breathing",
        Symptom::Faint => "symptom-faint",
    }
}

/// The key of how a reaction ended.
pub const fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Passed => "reaction-outcome-passed",
        Outcome::TreatedHere => "reaction-outcome-treated-here",
        Outcome::Doctor => "reaction-outcome-doctor",
        Outcome::Hospital => "reaction-outcome-hospital",
        Outcome::Lasting => "reaction-outcome-lasting",
        Outcome::Unknown => "reaction-outcome-unknown",
    }
}

/// The key of what came of a call.
pub const fn call_key(outcome: CallOutcome) -> &'static str {
    match outcome {
        CallOutcome::Well => "recall-call-well",
        CallOutcome::Reacted => "recall-call-reacted",
        CallOutcome::NoAnswer => "recall-call-no-answer",
        CallOutcome::Message => "recall-call-message",
        CallOutcome::WrongNumber => "recall-call-wrong-number",
    }
}

/// A stretch of hours as one says it: hours up to two days, days from then on.
fn after(words: &Words, hours: i64) -> String {
    if hours < 1 {
        words.say("reaction-after-at-once")
    } else if hours <= TOLD_IN_HOURS {
        words.say_with("reaction-after-hours", args!["count" => hours])
    } else {
        words.say_with("reaction-after-days", args!["count" => hours / 24])
    }
}

/// Why something is suspected, or rather not, in a few words.
pub fn why(words: &Words, why: &Why) -> String {
    let named = |code: &str| allergens().name(code, words.language().code()).unwrap_or(code).to_owned();
    match why {
        Why::TimeFits { hours } => words.say_with("suspect-time-fits", args!["after" => after(words, *hours)]),
        Why::TimePossible { hours } => words.say_with("suspect-time-possible", args!["after" => after(words, *hours)]),
        Why::ImmediateKind => words.say("suspect-immediate-kind"),
        Why::DelayedKind => words.say("suspect-delayed-kind"),
        Why::FirstTime => words.say("suspect-first-time"),
        Why::Tolerated { times } => words.say_with("suspect-tolerated", args!["count" => i64::from(*times)]),
        Why::NewLot => words.say("suspect-new-lot"),
        Why::OnCard { allergy } => words.say_with("suspect-on-card", args!["name" => named(allergy)]),
        Why::RelatedToCard { allergy } => words.say_with("suspect-related", args!["name" => named(allergy)]),
        Why::SameZone => words.say("suspect-same-zone"),
        Why::OtherZone => words.say("suspect-other-zone"),
        Why::OthersReacted { clients } => words.say_with("suspect-others", args!["count" => i64::from(*clients)]),
        Why::Irritant => words.say("suspect-irritant"),
        Why::Common => words.say("suspect-common"),
        Why::OnlyUsual => words.say("suspect-only-usual"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn every_reason_reads_differently_in_every_language() {
        let all = [
            Why::TimeFits { hours: 0 },
            Why::TimeFits { hours: 5 },
            Why::TimeFits { hours: 72 },
            Why::TimePossible { hours: 5 },
            Why::ImmediateKind,
            Why::DelayedKind,
            Why::FirstTime,
            Why::Tolerated { times: 2 },
            Why::NewLot,
            Why::OnCard { allergy: "AN_LIDOCAINE".to_owned() },
            Why::RelatedToCard { allergy: "AN_LIDOCAINE".to_owned() },
            Why::SameZone,
            Why::OtherZone,
            Why::OthersReacted { clients: 3 },
            Why::Irritant,
            Why::Common,
            Why::OnlyUsual,
        ];
        for language in Language::ALL {
            let words = Words::new(language);
            let mut said: Vec<String> = all.iter().map(|reason| why(&words, reason)).collect();
            assert!(said.iter().all(|text| !text.contains("suspect-") && !text.contains('{')), "{said:?}");
            said.sort();
            said.dedup();
            assert_eq!(said.len(), all.len(), "two reasons read alike in {language:?}");
        }
    }
}
