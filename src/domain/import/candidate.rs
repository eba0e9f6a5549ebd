//! What came of a good row.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::client::Personal;

/// A client as a row describes one: checked by the card's own rules, not yet looked up among the clients there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The row's number.
    pub row: u64,
    /// The personal part of the card. Allergies and consents are not in it: they are asked, never imported.
    pub personal: Personal,
    /// What the reader did that a person may want to look at.
    pub remarks: Vec<Remark>,
}

/// Something that was not taken as it stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Remark {
    /// Words about health went to the notes with a question mark; the allergy question still waits.
    HealthToAsk,
    /// A date could be read two ways; it went to the notes.
    DateInNotes,
    /// There is no phone: this client cannot be rung.
    NoPhone,
    /// Words that stood beside a name or a phone went to the notes.
    WordsInNotes,
}
