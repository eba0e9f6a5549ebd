//! The lines of a health card. A line is never deleted: what no longer holds is ended, with who said so and why.

use jiff::Timestamp;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::codes::codes;
use crate::domain::ids::{AllergyId, ConditionId, MedicationId};

codes! {
    /// What is known of a client's allergies. The three are different and look different everywhere.
    AllergyState {
        /// There are lines.
        Listed = "listed",
        /// Somebody asked, and the client knows of none.
        NoneKnown = "none_known",
        /// Nobody has asked yet: anything may be true.
        NeverAsked = "never_asked",
    }
}

impl AllergyState {
    /// The stricter of two, for a card made of two: a listed allergy outweighs all, and an open question outweighs a
    /// "none" that only one of the cards heard.
    #[must_use]
    pub fn stricter(self, other: Self) -> Self {
        match (self, other) {
            (Self::Listed, _) | (_, Self::Listed) => Self::Listed,
            (Self::NeverAsked, _) | (_, Self::NeverAsked) => Self::NeverAsked,
            (Self::NoneKnown, Self::NoneKnown) => Self::NoneKnown,
        }
    }
}

codes! {
    /// How bad a reaction was.
    Severity {
        /// Nobody knows.
        Unknown = "unknown",
        /// Redness or itching that passed by itself.
        Mild = "mild",
        /// Swelling, blisters, a rash that needed treatment.
        Moderate = "moderate",
        /// Breathing, blood pressure, hospital.
        Severe = "severe",
    }
}

codes! {
    /// Who told of it.
    ToldBy {
        /// The client.
        Client = "client",
        /// A relative or companion.
        Relative = "relative",
        /// A doctor.
        Doctor = "doctor",
        /// A paper was shown.
        Document = "document",
        /// It happened in the salon.
        SeenHere = "seen_here",
        /// It came with an import.
        Import = "import",
    }
}

/// That a line no longer holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct EndNote {
    /// When it was ended.
    pub at: Timestamp,
    /// The name of the member of staff who ended it.
    pub by: String,
    /// Why.
    pub why: String,
}

/// One allergy of a client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AllergyLine {
    /// Its number.
    pub id: AllergyId,
    /// The code in the list of allergens; empty where the words matched none.
    pub code: String,
    /// The cross-reactivity group of the code; empty where there is none.
    pub cross_group: String,
    /// The words as they were told.
    pub said: String,
    /// What happened.
    pub reaction: String,
    /// How bad it was.
    pub severity: Severity,
    /// Since when, as told: `2024`, `since childhood`.
    pub since: String,
    /// Who told.
    pub told_by: ToldBy,
    /// When it was written down.
    pub noted_at: Timestamp,
    /// The name of the member of staff who wrote it down.
    pub noted_by: String,
    /// That it no longer holds.
    pub ended: Option<EndNote>,
    /// Counts the edits; an edit names the one it saw.
    pub version: i64,
}

/// One condition of a client: an illness, a state, an implant, a recent procedure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ConditionLine {
    /// Its number.
    pub id: ConditionId,
    /// The code in the list of conditions; empty where the words matched none.
    pub code: String,
    /// The words as they were told.
    pub said: String,
    /// More about it.
    pub detail: String,
    /// Its first day, or the day of the event, where known.
    pub since: Option<Date>,
    /// Its last day or the day it is due to end, where known.
    pub until: Option<Date>,
    /// Who told.
    pub told_by: ToldBy,
    /// When it was written down.
    pub noted_at: Timestamp,
    /// The name of the member of staff who wrote it down.
    pub noted_by: String,
    /// That it no longer holds.
    pub ended: Option<EndNote>,
    /// Counts the edits; an edit names the one it saw.
    pub version: i64,
}

/// One medication of a client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MedicationLine {
    /// Its number.
    pub id: MedicationId,
    /// The code in the list of medications; empty where the words matched none.
    pub code: String,
    /// The words as they were told.
    pub said: String,
    /// How much and how often.
    pub dose: String,
    /// The first day, where known.
    pub starts: Option<Date>,
    /// The last day, where known; empty while it is still taken.
    pub ends: Option<Date>,
    /// Who told.
    pub told_by: ToldBy,
    /// When it was written down.
    pub noted_at: Timestamp,
    /// The name of the member of staff who wrote it down.
    pub noted_by: String,
    /// That the line was struck: written by mistake.
    pub ended: Option<EndNote>,
    /// Counts the edits; an edit names the one it saw.
    pub version: i64,
}

/// Why a line of a health card is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum BadLine {
    /// Nothing was written.
    #[error("a line needs words")]
    Empty,
    /// A code that is not in the list.
    #[error("no such code")]
    UnknownCode,
    /// "No allergies" is an answer to the question, not an allergy.
    #[error("no allergies is an answer, not a line")]
    NotAnAllergy,
    /// The end lies before the beginning.
    #[error("it ends before it begins")]
    EndsBeforeItBegins,
    /// A card with allergies cannot say that there are none: end the lines first.
    #[error("the card lists allergies")]
    AllergiesListed,
    /// A line is ended for a reason.
    #[error("a reason is due")]
    NoReason,
    /// A line that has ended stays as it is.
    #[error("the line has ended")]
    HasEnded,
}
