//! What is reported.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::refusal::ReactionRefusal;
use crate::domain::codes::codes;
use crate::domain::health::Severity;
use crate::domain::ids::{ClientId, PhotographId, ReactionId};
use crate::domain::text::clean_line_to;
use crate::domain::zone::Zone;

/// The longest words of a report, in characters.
pub const SAID_CHARS_MAX: usize = 600;

codes! {
    /// What was seen or felt.
    Symptom {
        /// Redness.
        Redness = "redness",
        /// Itching.
        Itching = "itching",
        /// Weals, as of nettles.
        Weals = "weals",
        /// Swelling.
        Swelling = "swelling",
        /// Burning, pain.
        Burning = "burning",
        /// A rash, eczema.
        Rash = "rash",
        /// Blisters, weeping.
        Blisters = "blisters",
        /// Peeling, scabs.
        Peeling = "peeling",
        /// Lumps under the skin.
        Lumps = "lumps",
        /// Pus, heat: signs of infection.
        Infection = "infection",
        /// A dark spot.
        DarkSpot = "dark_spot",
        /// Fever.
        Fever = "fever",
        /// White or marbled skin after an injection, with pain: a vessel may be shut.
        Blanching = "blanching",
        /// Seeing worse.
        Vision = "vision",
        /// Swelling of lips, tongue, throat.
        Throat = "throat",
        /// Breathing is hard.
        Breathing = "breathing",
        /// Dizziness, fainting.
        Faint = "faint",
    }
}

impl Symptom {
    /// Whether help is called at once: breath, consciousness, throat, eyes, or a shut vessel.
    pub const fn is_emergency(self) -> bool {
        matches!(self, Self::Blanching | Self::Vision | Self::Throat | Self::Breathing | Self::Faint)
    }

    /// Whether it speaks for a reaction within minutes to hours; `None` where it speaks for neither.
    pub const fn is_immediate(self) -> Option<bool> {
        match self {
            Self::Weals | Self::Throat | Self::Breathing | Self::Faint | Self::Blanching | Self::Vision => Some(true),
            Self::Rash | Self::Blisters | Self::Peeling | Self::Lumps | Self::DarkSpot => Some(false),
            Self::Redness | Self::Itching | Self::Swelling | Self::Burning | Self::Infection | Self::Fever => None,
        }
    }
}

codes! {
    /// How a reaction ended.
    Outcome {
        /// It passed by itself.
        Passed = "passed",
        /// It was treated in the salon, and passed.
        TreatedHere = "treated_here",
        /// A doctor treated it.
        Doctor = "doctor",
        /// It was treated in a hospital.
        Hospital = "hospital",
        /// Something stays.
        Lasting = "lasting",
        /// Nobody could be reached.
        Unknown = "unknown",
    }
}

/// What a client reports, or a specialist sees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReactionReport {
    /// When it began, by the clock on the salon's wall.
    pub began: DateTime,
    /// What was seen or felt.
    #[serde(default)]
    pub symptoms: Vec<Symptom>,
    /// Where; nothing where nobody said.
    #[serde(default)]
    pub zones: Vec<Zone>,
    /// How bad it is.
    pub severity: Severity,
    /// In the client's words.
    #[serde(default)]
    pub said: String,
    /// What was done about it so far.
    #[serde(default)]
    pub done: String,
    /// A photograph of it.
    #[serde(default)]
    pub photograph: Option<PhotographId>,
}

impl ReactionReport {
    /// The report with clean words and lists in order, or why it is not kept. `now` is what the clock on the wall shows.
    pub fn checked(mut self, now: DateTime) -> Result<Self, ReactionRefusal> {
        self.said = clean_line_to(&self.said, SAID_CHARS_MAX);
        self.done = clean_line_to(&self.done, SAID_CHARS_MAX);
        self.symptoms.sort_unstable();
        self.symptoms.dedup();
        self.zones.sort_unstable();
        self.zones.dedup();
        if self.began > now {
            return Err(ReactionRefusal::InTheFuture);
        }
        if self.symptoms.is_empty() && self.said.is_empty() {
            return Err(ReactionRefusal::NothingSeen);
        }
        Ok(self)
    }
}

/// Whether help is called at once.
pub fn is_emergency(report: &ReactionReport) -> bool {
    report.severity == Severity::Severe || report.symptoms.iter().any(|symptom| symptom.is_emergency())
}

/// A reaction as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Reaction {
    /// Its number.
    pub id: ReactionId,
    /// Whose.
    pub client: ClientId,
    /// What was reported.
    #[serde(flatten)]
    pub report: ReactionReport,
    /// When it was written down, by the clock on the wall.
    pub noted_at: DateTime,
    /// Who wrote it down.
    pub noted_by: String,
    /// How it ended, and when; none while it is open.
    pub closed: Option<(DateTime, Outcome)>,
}

/// What was asked, seen or done later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReactionNote {
    /// When, by the clock on the wall.
    pub at: DateTime,
    /// Who wrote it.
    pub by: String,
    /// What.
    pub text: String,
}
