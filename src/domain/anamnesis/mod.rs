//! The anamnesis: a questionnaire as data, what a client answered, and what the answers tell.
//!
//! Informational: the specialist decides.

mod confirmed;
mod given;
mod profile;

pub use confirmed::Confirmed;
pub use given::{Answers, Given, Item};
pub use profile::{AcneGrade, Goal, HomeActive, HowOften, Phototype, Profile, Scarring, SkinType, Sun};
