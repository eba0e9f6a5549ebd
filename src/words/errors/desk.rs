//! What is refused of leaving the desk and of telephone calls.

use crate::domain::away::AwayRefusal;
use crate::domain::call::CallRefusal;

/// The key of a refusal.
pub(super) const fn away(refusal: AwayRefusal) -> &'static str {
    match refusal {
        AwayRefusal::AlreadyAway => "away-refused-already",
        AwayRefusal::StillAway => "away-refused-still",
        AwayRefusal::NamedAlready => "away-refused-named",
        AwayRefusal::Themselves => "away-refused-themselves",
        AwayRefusal::NotTheirs => "away-refused-not-theirs",
        AwayRefusal::Minutes => "away-refused-minutes",
    }
}

/// The key of a refusal.
pub(super) const fn call(refusal: CallRefusal) -> &'static str {
    match refusal {
        CallRefusal::Ended => "call-refused-ended",
        CallRefusal::NoCallback => "call-refused-no-callback",
        CallRefusal::NoNumber => "call-refused-no-number",
        CallRefusal::InThePast => "call-refused-past",
        CallRefusal::TooFar => "call-refused-too-far",
        CallRefusal::NoTime => "call-refused-no-time",
    }
}
