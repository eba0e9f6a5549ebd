//! Reactions that clients reported.

mod read;
mod write;

pub use read::{ReactionRow, all, allergies_of, get, notes, of_client};
pub use write::{add, add_allergy, add_note, close};
