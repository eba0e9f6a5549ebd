//! The safety check: a procedure, the products it uses and a client's card are compared, and what matters is found, each
//! with its reason, its window of time, its source and what would resolve it. Pure, and quick enough to run everywhere.
//!
//! Informational: the specialist decides.

mod allergy;
mod candidate;
mod check;
mod checkup;
mod cross;
mod facts;
mod finding;
mod first_day;
mod initials;
mod missing;
mod on_card;
mod recent;
mod table;
mod window;

pub use check::{check, check_product, forbids};
pub use checkup::{
    BOARD_FINDINGS_MOST, BoardSafety, CalledAllergy, CalledProduct, CheckedGoods, Checkup, Decided, GoodsFinding,
    Judged, REASON_CHARS_MAX, SafetyRefusal, Seen,
};
pub use cross::{Strength, relation};
pub use first_day::first_safe_day;
pub use missing::{ANAMNESIS_DAYS, PATCH_TEST_DAYS, patch_hours, patch_hours_of, ripe_at};
pub use on_card::{Clearance, PatchTest, PatchTestState, TestsAndWords};
pub use table::{Anchor, Rule, RuleKind, RuleScope, Strictness, rule, rules};

pub use facts::{
    AllergyFact, ClearanceFact, ConditionFact, DoneFact, MedicationFact, PatchTestFact, PersonFacts, Planned,
    ProductFact,
};
pub use finding::{Bringer, Cause, Finding, Gravity, Hint, Mark, Moment, Reason, Resolution, Via, gravest};
pub use initials::{Initial, initials, pressed};

#[cfg(test)]
mod tests;
