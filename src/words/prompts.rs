//! The words of the closed lists that prompts are made of: moments, how a prompt ended, the usual reasons.

use crate::domain::standard::{Moment, Outcome, Reason, Who};

/// The key of a moment's name.
pub const fn moment_key(moment: Moment) -> &'static str {
    match moment {
        Moment::Arrival => "prompt-moment-arrival",
        Moment::Waiting => "prompt-moment-waiting",
        Moment::HandOver => "prompt-moment-hand-over",
        Moment::Return => "prompt-moment-return",
        Moment::BeforePayment => "prompt-moment-before-payment",
        Moment::AfterPayment => "prompt-moment-after-payment",
        Moment::NextVisit => "prompt-moment-next-visit",
        Moment::Leaving => "prompt-moment-leaving",
        Moment::Phone => "prompt-moment-phone",
        Moment::WalkIn => "prompt-moment-walk-in",
        Moment::Complaint => "prompt-moment-complaint",
        Moment::Always => "prompt-moment-always",
    }
}

/// The key of how a prompt ended.
pub const fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Done => "prompt-outcome-done",
        Outcome::NotNow => "prompt-outcome-not-now",
        Outcome::NotApplicable => "prompt-outcome-not-applicable",
    }
}

/// The key of a usual reason.
pub const fn reason_key(reason: Reason) -> &'static str {
    match reason {
        Reason::Declined => "prompt-reason-declined",
        Reason::Hurry => "prompt-reason-hurry",
        Reason::SettledBefore => "prompt-reason-settled-before",
        Reason::SomebodyElse => "prompt-reason-somebody-else",
        Reason::OutOfPlace => "prompt-reason-out-of-place",
        Reason::NothingToOffer => "prompt-reason-nothing-to-offer",
        Reason::FactsWrong => "prompt-reason-facts-wrong",
        Reason::Other => "prompt-reason-other",
    }
}

/// The key of who keeps a rule.
pub const fn who_key(who: Who) -> &'static str {
    match who {
        Who::Desk => "prompt-who-desk",
        Who::Specialist => "prompt-who-specialist",
        Who::Manager => "prompt-who-manager",
    }
}
