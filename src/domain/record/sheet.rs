//! The record itself.

use jiff::Timestamp;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::dose::{Dose, DoseUnit};
use super::protocol::Parameter;
use super::refusal::RecordRefusal;
use crate::domain::catalogue::{Category, Names};
use crate::domain::codes::codes;
use crate::domain::ids::{ClientId, GoodsId, GoodsLotId, ProcedureId, RecordId, VisitId};
use crate::domain::text::{clean_line_to, clean_text};
use crate::domain::zone::Zone;

/// The longest words of one line, in characters.
pub const WORD_CHARS_MAX: usize = 120;
/// The longest notes and additions, in characters.
pub const NOTE_CHARS_MAX: usize = 2_000;
/// The longest value of a parameter, in characters.
const VALUE_CHARS_MAX: usize = 20;
/// The most products of one visit.
const PRODUCTS_MAX: usize = 30;
/// The worst pain of the scale that begins at 0.
pub const PAIN_WORST: u8 = 10;
/// The best result of the scale that begins at 1.
pub const RESULT_BEST: u8 = 5;

codes! {
    /// What the skin did during the procedure or at once after it.
    SeenReaction {
        /// Nothing out of the ordinary.
        None = "none",
        /// Redness.
        Redness = "redness",
        /// Swelling.
        Swelling = "swelling",
        /// Bruises.
        Bruise = "bruise",
        /// Points of blood.
        PointBleeding = "point_bleeding",
        /// Frosting.
        Frost = "frost",
        /// Papules at the points of injection.
        Papules = "papules",
        /// Weals, itching.
        Weals = "weals",
        /// Blanching.
        Blanching = "blanching",
        /// A burn.
        Burn = "burn",
        /// Dizziness, faintness.
        Faint = "faint",
    }
}

/// A zone that was treated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ZoneDose {
    /// Where.
    pub zone: Zone,
    /// How much there; none where nobody measured.
    #[serde(default)]
    pub dose: Option<Dose>,
}

/// A product that was used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ProductUsed {
    /// Which of the salon's goods; none for something that the salon does not list.
    #[serde(default)]
    pub goods: Option<GoodsId>,
    /// Its name as it was then.
    pub name: String,
    /// Which lot of the salon's books; none where the number was only read off the package, or not at all.
    #[serde(default)]
    pub lot: Option<GoodsLotId>,
    /// The lot number on the package; empty where there is none.
    #[serde(default)]
    pub number: String,
    /// The last day on which it is good, as the lot says.
    #[serde(default)]
    pub best_before: Option<Date>,
    /// How many whole pieces were used up and leave the stock; 0 where a package goes on.
    #[serde(default)]
    pub pieces: u16,
}

/// How something was set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ParameterValue {
    /// What.
    pub parameter: Parameter,
    /// How, as typed: `12`, `0.8–1.0`.
    pub value: String,
}

/// What is written of a visit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Sheet {
    /// Where, and how much there.
    pub zones: Vec<ZoneDose>,
    /// In what the doses are measured.
    pub unit: Option<DoseUnit>,
    /// With what.
    pub products: Vec<ProductUsed>,
    /// How the device or the needle was set.
    pub parameters: Vec<ParameterValue>,
    /// By which technique.
    pub technique: String,
    /// What the skin did at once.
    pub reactions: Vec<SeenReaction>,
    /// What it did, in words.
    pub reaction_words: String,
    /// How much it hurt, from 0 to [`PAIN_WORST`].
    pub pain: Option<u8>,
    /// Whether the client was given the advice for afterwards.
    pub aftercare: bool,
    /// How it came out, from 1 to [`RESULT_BEST`].
    pub result: Option<u8>,
    /// How it came out, in words.
    pub result_words: String,
    /// Whatever else is worth knowing.
    pub notes: String,
}

impl Sheet {
    /// The sheet with clean texts and lists in order, or why it cannot be kept.
    pub fn checked(mut self) -> Result<Self, RecordRefusal> {
        self.zones.sort_by_key(|zone| zone.zone);
        if self.zones.windows(2).any(|pair| pair[0].zone == pair[1].zone) {
            return Err(RecordRefusal::ZoneTwice);
        }
        if self.zones.iter().filter_map(|zone| zone.dose).any(|dose| !dose.is_usual()) {
            return Err(RecordRefusal::BadDose);
        }
        if self.pain.is_some_and(|pain| pain > PAIN_WORST) {
            return Err(RecordRefusal::BadPain);
        }
        if self.result.is_some_and(|result| !(1..=RESULT_BEST).contains(&result)) {
            return Err(RecordRefusal::BadResult);
        }
        for product in &mut self.products {
            product.name = clean_line_to(&product.name, WORD_CHARS_MAX);
            product.number = clean_line_to(&product.number, 40);
        }
        self.products.retain(|product| !product.name.is_empty());
        self.products.truncate(PRODUCTS_MAX);
        for set in &mut self.parameters {
            set.value = clean_line_to(&set.value, VALUE_CHARS_MAX);
        }
        self.parameters.retain(|set| !set.value.is_empty());
        self.parameters.sort_by_key(|set| set.parameter);
        self.parameters.dedup_by_key(|set| set.parameter);
        self.reactions.sort_unstable();
        self.reactions.dedup();
        if self.reactions.len() > 1 {
            self.reactions.retain(|reaction| *reaction != SeenReaction::None);
        }
        for words in [&mut self.technique, &mut self.reaction_words, &mut self.result_words] {
            *words = clean_line_to(words, WORD_CHARS_MAX);
        }
        self.notes = clean_text(&self.notes).chars().take(NOTE_CHARS_MAX).collect();
        Ok(self)
    }

    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        Self { unit: None, ..self.clone() } == Self::default()
    }

    /// How much went into all zones together; none where nothing was measured.
    pub fn dosed(&self) -> Option<Dose> {
        self.zones.iter().filter_map(|zone| zone.dose).reduce(Dose::and)
    }

    /// What is proposed from the last record of the same procedure: where, how it was set and by which technique. Doses,
    /// products and lots, what the skin did and how it came out are of one day and are written each time.
    #[must_use]
    pub fn as_last_time(&self, last: &Self) -> Self {
        let zones = last.zones.iter().map(|zone| ZoneDose { zone: zone.zone, dose: zone.dose });
        Self {
            zones: if self.zones.is_empty() { zones.collect() } else { self.zones.clone() },
            unit: self.unit.or(last.unit),
            parameters: if self.parameters.is_empty() { last.parameters.clone() } else { self.parameters.clone() },
            technique: if self.technique.is_empty() { last.technique.clone() } else { self.technique.clone() },
            ..self.clone()
        }
    }
}

/// Who signed, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Signature {
    /// The name of the member of staff.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

/// What was added to a signed record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Addition {
    /// Who and when.
    pub by: Signature,
    /// What.
    pub text: String,
}

/// The record of a visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Record {
    /// Its number.
    pub id: RecordId,
    /// Grows with each change of what is not signed yet.
    pub version: u32,
    /// Of which visit.
    pub visit: VisitId,
    /// Whose.
    pub client: ClientId,
    /// What was done.
    pub procedure: ProcedureId,
    /// Its names.
    pub procedure_names: Names,
    /// Its family.
    pub category: Category,
    /// On which day.
    pub day: Date,
    /// The name of the specialist of the visit.
    pub specialist: String,
    /// What is written.
    pub sheet: Sheet,
    /// Who wrote last, and when.
    pub written: Signature,
    /// Who signed, and when; none while it is a draft.
    pub signed: Option<Signature>,
    /// What was added since, the earliest first.
    pub additions: Vec<Addition>,
}
