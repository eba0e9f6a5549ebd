//! What is known of a photograph.

use jiff::Timestamp;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::codes::codes;
use crate::domain::ids::{ClientId, PhotographId, VisitId};
use crate::domain::privacy::ConsentPurpose;
use crate::domain::text::clean_line;
use crate::domain::zone::Zone;

use super::refusal::PhotographRefusal;

/// The longest remark, in characters.
pub const NOTE_CHARS_MAX: usize = 200;

codes! {
    /// When, beside a procedure, a photograph was taken.
    Stage {
        /// Before the procedure.
        Before = "before",
        /// After it.
        After = "after",
        /// In the course of healing or of a series, between visits.
        Course = "course",
    }
}

codes! {
    /// What a pair is given out for.
    GivenFor {
        /// For the client's own hands.
        Client = "client",
        /// To be shown to others: web page, networks, catalogue.
        Publication = "publication",
    }
}

impl GivenFor {
    /// The consent without which it is not given out.
    pub const fn needs(self) -> ConsentPurpose {
        match self {
            Self::Client => ConsentPurpose::Photographs,
            Self::Publication => ConsentPurpose::PhotographsShown,
        }
    }
}

/// Where a photograph belongs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PhotographDetails {
    /// The day on which it was taken.
    pub taken_on: Date,
    /// The zone that it shows.
    pub zone: Zone,
    /// Before, after, or in the course.
    pub stage: Stage,
    /// The visit that it belongs to.
    #[serde(default)]
    pub visit: Option<VisitId>,
    /// A remark: the light, the angle.
    #[serde(default)]
    pub note: String,
}

impl PhotographDetails {
    /// Cleaned and checked.
    pub fn checked(self, today: Date) -> Result<Self, PhotographRefusal> {
        if self.taken_on > today {
            return Err(PhotographRefusal::InTheFuture);
        }
        Ok(Self { note: clean_line(&self.note), ..self })
    }
}

/// A photograph as lists show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Photograph {
    /// Its number.
    pub id: PhotographId,
    /// Whose it is.
    pub client: ClientId,
    /// The version that a correction must name.
    pub version: u32,
    /// Where it belongs.
    #[serde(flatten)]
    pub details: PhotographDetails,
    /// Columns of its pixels.
    pub width: u32,
    /// Rows of its pixels.
    pub height: u32,
    /// When it was added.
    pub added_at: Timestamp,
    /// The name of who added it.
    pub added_by: String,
}

/// How many photographs there are of a visit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Counts {
    /// Taken before.
    pub before: u32,
    /// Taken after.
    pub after: u32,
    /// Taken in between.
    pub course: u32,
}

impl Counts {
    /// All of them.
    pub fn all(self) -> u32 {
        self.before.saturating_add(self.after).saturating_add(self.course)
    }

    /// Whether there is one of before and one of after.
    pub fn are_both(self) -> bool {
        self.before > 0 && self.after > 0
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_photograph_of_tomorrow_is_refused_and_a_remark_is_cleaned() {
        let today = date(2026, 11, 21);
        for (taken_on, expected) in
            [(today, Ok("by the window")), (date(2026, 11, 22), Err(PhotographRefusal::InTheFuture))]
        {
            let details = PhotographDetails {
                taken_on,
                zone: Zone::Chin,
                stage: Stage::Before,
                visit: None,
                note: " by the\u{1b}[31m window ".to_owned(),
            };
            let checked = details.checked(today);
            assert_eq!(checked.as_ref().map(|details| details.note.as_str()), expected.as_ref().copied(), "{taken_on}");
        }
    }
}
