//! What is refused of reactions and recalls.

use crate::domain::reaction::ReactionRefusal;
use crate::domain::recall::RecallRefusal;

/// The key of a refusal.
pub(super) const fn reaction(refusal: ReactionRefusal) -> &'static str {
    match refusal {
        ReactionRefusal::InTheFuture => "reaction-refused-future",
        ReactionRefusal::NothingSeen => "reaction-refused-nothing-seen",
        ReactionRefusal::EmptyNote => "reaction-refused-empty-note",
        ReactionRefusal::Closed => "reaction-refused-closed",
        ReactionRefusal::NoAllergen => "reaction-refused-no-allergen",
        ReactionRefusal::UnknownAllergen => "reaction-refused-unknown-allergen",
    }
}

/// The key of a refusal.
pub(super) const fn recall(refusal: RecallRefusal) -> &'static str {
    match refusal {
        RecallRefusal::AlreadyRecalled => "recall-refused-already",
        RecallRefusal::AlreadyLifted => "recall-refused-lifted",
        RecallRefusal::NoReason => "recall-refused-no-reason",
        RecallRefusal::NotTouched => "recall-refused-not-touched",
    }
}
