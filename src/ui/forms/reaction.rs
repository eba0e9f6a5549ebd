//! The forms of reactions and recalls.

use crate::domain::reaction::SAID_CHARS_MAX;
use crate::domain::typed::Looking;
use crate::ui::form::{Field, Form, Options, nothing_across};

/// What is seen or felt.
const SYMPTOMS: Options = Options::Fixed(&[
    ("redness", "symptom-redness"),
    ("itching", "symptom-itching"),
    ("weals", "symptom-weals"),
    ("swelling", "symptom-swelling"),
    ("burning", "symptom-burning"),
    ("rash", "symptom-rash"),
    ("blisters", "symptom-blisters"),
    ("peeling", "symptom-peeling"),
    ("lumps", "symptom-lumps"),
    ("infection", "symptom-infection"),
    ("dark_spot", "symptom-dark-spot"),
    ("fever", "symptom-fever"),
    ("blanching", "symptom-blanching"),
    ("vision", "symptom-vision"),
    ("throat", "symptom-throat"),
    ("breathing", "symptom-breathing"),
    ("faint", "symptom-faint"),
]);

/// How bad it is.
const SEVERITIES: Options = Options::Fixed(&[
    ("mild", "severity-mild"),
    ("moderate", "severity-moderate"),
    ("severe", "severity-severe"),
    ("unknown", "severity-unknown"),
]);

/// How it ended.
const OUTCOMES: Options = Options::Fixed(&[
    ("passed", "reaction-outcome-passed"),
    ("treated_here", "reaction-outcome-treated-here"),
    ("doctor", "reaction-outcome-doctor"),
    ("hospital", "reaction-outcome-hospital"),
    ("lasting", "reaction-outcome-lasting"),
    ("unknown", "reaction-outcome-unknown"),
]);

/// What came of a call.
const CALLS: Options = Options::Fixed(&[
    ("well", "recall-call-well"),
    ("reacted", "recall-call-reacted"),
    ("no_answer", "recall-call-no-answer"),
    ("message", "recall-call-message"),
    ("wrong_number", "recall-call-wrong-number"),
]);

/// A reaction.
pub static REPORT: Form = Form {
    name: "reaction-report",
    title: "reaction-report-title",
    send: "reaction-report-send",
    fields: &[
        Field::choices("symptoms", "reaction-symptoms", SYMPTOMS).hinted("reaction-symptoms-hint"),
        Field::date("day", "reaction-began", Looking::Back).required(),
        Field::time("time", "reaction-time").required().hinted("reaction-time-hint"),
        Field::choice("severity", "reaction-severity", SEVERITIES).required(),
        Field::choices("zones", "reaction-zones", Options::Given).hinted("reaction-zones-hint"),
        Field::text("said", "reaction-said").at_most(SAID_CHARS_MAX).hinted("reaction-said-hint"),
        Field::text("done", "reaction-done").at_most(SAID_CHARS_MAX).hinted("reaction-done-hint"),
    ],
    check: nothing_across,
};

/// What came later.
pub static NOTE: Form = Form {
    name: "reaction-note",
    title: "reaction-note-title",
    send: "reaction-note-send",
    fields: &[Field::text("text", "reaction-note-text").required().at_most(SAID_CHARS_MAX)],
    check: nothing_across,
};

/// How it ended.
pub static CLOSE: Form = Form {
    name: "reaction-close",
    title: "reaction-close-title",
    send: "reaction-close-send",
    fields: &[
        Field::choice("outcome", "reaction-outcome", OUTCOMES).required(),
        Field::text("text", "reaction-note-text").at_most(SAID_CHARS_MAX),
    ],
    check: nothing_across,
};

/// Why a lot is called back.
pub static RECALL: Form = Form {
    name: "recall-start",
    title: "recall-start-title",
    send: "recall-start-send",
    fields: &[Field::text("reason", "recall-reason").required().at_most(300).hinted("recall-reason-hint")],
    check: nothing_across,
};

/// Why a recall is lifted.
pub static LIFT: Form = Form {
    name: "recall-lift",
    title: "recall-lift-title",
    send: "recall-lift-send",
    fields: &[Field::text("reason", "recall-reason").required().at_most(300).hinted("recall-lift-hint")],
    check: nothing_across,
};

/// What came of a call.
pub static CALL: Form = Form {
    name: "recall-call",
    title: "recall-call-title",
    send: "recall-call-send",
    fields: &[
        Field::choice("outcome", "recall-call-outcome", CALLS).required(),
        Field::text("note", "recall-call-note").at_most(300),
    ],
    check: nothing_across,
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::reaction::{Outcome, Symptom};
    use crate::domain::recall::CallOutcome;
    use crate::words::reaction::{call_key, outcome_key, symptom_key};

    #[test]
    fn everything_can_be_chosen_under_its_own_name() {
        let named = |options: Options| match options {
            Options::Fixed(fixed) => fixed.to_vec(),
            _ => Vec::new(),
        };
        let symptoms: Vec<_> = Symptom::ALL.iter().map(|one| (one.code(), symptom_key(*one))).collect();
        let outcomes: Vec<_> = Outcome::ALL.iter().map(|one| (one.code(), outcome_key(*one))).collect();
        let calls: Vec<_> = CallOutcome::ALL.iter().map(|one| (one.code(), call_key(*one))).collect();
        assert_eq!(named(SYMPTOMS), symptoms);
        assert_eq!(named(OUTCOMES), outcomes);
        assert_eq!(named(CALLS), calls);
    }
}
