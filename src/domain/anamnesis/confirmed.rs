//! That an anamnesis stands.

use jiff::Timestamp;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ids::AnamnesisId;

/// The latest confirmation of a client's anamnesis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Confirmed {
    /// The answering that was finished then.
    pub id: AnamnesisId,
    /// The business day.
    pub on: Date,
    /// The instant.
    pub at: Timestamp,
    /// The name of the member of staff who asked.
    pub by: String,
}

/// A finished answering, as lists of them show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PastAnswering {
    /// When and by whom.
    pub confirmed: Confirmed,
    /// The version of the questionnaire that was asked.
    pub version: i64,
    /// How many answers it has.
    pub answers: u32,
    /// How many of them were confirmed as before.
    pub as_before: u32,
}
