//! The safety check: a procedure, the products it uses and a client's card are compared, and what matters is found, each
//! with its reason, its window of time, its source and what would resolve it. Pure, and quick enough to run everywhere.
//!
//! Informational: the specialist decides.

mod facts;
mod finding;

pub use facts::{
    AllergyFact, ClearanceFact, ConditionFact, DoneFact, MedicationFact, PatchTestFact, PersonFacts, Planned,
    ProductFact,
};
pub use finding::{Bringer, Cause, Finding, Gravity, Mark, Moment, Reason, Resolution, Via, gravest};
