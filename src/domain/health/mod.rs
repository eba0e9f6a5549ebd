//! A client's health as the front desk keeps it: allergies, conditions, medications, each with who told and when.
//! Informational: the specialist decides.

mod lines;

pub use lines::{AllergyLine, AllergyState, ConditionLine, EndNote, MedicationLine, Severity, ToldBy};
