//! A client's health as the front desk keeps it: allergies, conditions, medications, each with who told and when.
//! Informational: the specialist decides.

mod lines;
mod matching;
mod stem;
mod vocabulary;

pub use lines::{AllergyLine, AllergyState, BadLine, ConditionLine, EndNote, MedicationLine, Severity, ToldBy};
pub use matching::{Match, MatchKind, Matching};
pub use vocabulary::{Vocabulary, allergens, conditions, cross_group_of};

#[cfg(test)]
mod tests;
