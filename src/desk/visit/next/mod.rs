//! The next visit: for what, when and with whom it would suit, with the reasons.

mod candidates;
mod slots;
mod suggest;

pub use suggest::{NextPromotion, NextVisits, SuggestNext, Suggestion};
pub(in crate::desk) use suggest::{best_next, booked_after};
