//! What the check finds.

use std::fmt::Write as _;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::codes::codes;
use crate::domain::ids::{AllergyId, ConditionId, GoodsId, MedicationId, VisitId};
use crate::domain::privacy::ConsentPurpose;

codes! {
    /// How much a finding weighs.
    Gravity {
        /// Something has to be asked before anybody can tell.
        Ask = "ask",
        /// The specialist has to know.
        Caution = "caution",
        /// Not without a specialist's decision, with a reason.
        Stop = "stop",
    }
}

codes! {
    /// When the check is shown.
    Moment {
        /// While a visit is booked or moved.
        Booking = "booking",
        /// When the client comes in.
        Arrival = "arrival",
        /// Before the procedure starts.
        Start = "start",
    }
}

/// What in the card a finding comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// An allergy.
    Allergy(AllergyId),
    /// A condition, an implant, a past procedure elsewhere.
    Condition(ConditionId),
    /// A medication.
    Medication(MedicationId),
    /// A visit of this salon, done or booked.
    Visit(VisitId),
    /// The birth date.
    Birth,
    /// What nobody has asked, agreed to or tested yet.
    Missing,
}

/// What brings an allergen to the client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Bringer {
    /// The procedure itself.
    Procedure,
    /// A product that it uses.
    Product(GoodsId),
}

/// How what is brought is related to what is on the card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Via {
    /// The very substance.
    Same,
    /// The same cross-reactivity group, by its code.
    Group(String),
    /// A group linked with it, by its code.
    Linked(String),
}

/// Why it matters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// A row of the table of contraindications.
    Rule {
        /// Its number in the table: `CI0063`.
        rule: String,
        /// The code of the condition, medication, allergen or group that it names.
        code: String,
    },
    /// The procedure or a product brings an allergen of the card, or a relative of it.
    Brings {
        /// The code of what is brought.
        allergen: String,
        /// By what.
        by: Bringer,
        /// How it is related to the allergy of the card.
        via: Via,
    },
    /// Words of the card match no list: a person has to judge.
    Unmatched {
        /// The words.
        said: String,
    },
    /// Nobody has asked about allergies yet.
    AllergiesNeverAsked,
    /// The questionnaire was never answered, or not confirmed since a day.
    AnamnesisDue {
        /// The day of the last confirmation.
        last: Option<Date>,
    },
    /// The patch test that the procedure wants was not made, or has run out.
    PatchTestMissing,
    /// The patch test was laid on and nobody has read it.
    PatchTestUnread,
    /// The patch test reacted.
    PatchTestReacted,
    /// A consent that the procedure needs is missing.
    ConsentMissing(ConsentPurpose),
}

codes! {
    /// A remark that the table makes on a row.
    Hint {
        /// It matters where the procedure is done, not elsewhere on the body.
        Area = "area",
        /// A prescribed medicine is never stopped without who prescribed it.
        Prescriber = "prescriber",
        /// More bruises are to be expected.
        Bruising = "bruising",
        /// The procedure may be done with another product or material, without the substance.
        Without = "without",
        /// A doctor may prescribe cover against herpes.
        Antiviral = "antiviral",
        /// The skin heals more slowly.
        SlowHealing = "slow_healing",
        /// A test spot comes first.
        TestSpot = "test_spot",
        /// The precautions are those for everybody; it is not talked about.
        Precautions = "precautions",
        /// Sources differ on how strict it is.
        SourcesDiffer = "sources_differ",
        /// It depends on how deep the procedure goes.
        Depth = "depth",
        /// It is about the numbing cream or the anaesthetic in the syringe.
        Numbing = "numbing",
        /// The client lies, and is not left alone.
        Lying = "lying",
        /// It matters while it is not under control.
        UnderControl = "under_control",
    }
}

/// What would resolve a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Resolution {
    /// Wait until this day.
    Wait(Date),
    /// A patch test, this many hours before.
    PatchTest {
        /// Hours between the test and the procedure.
        hours: u16,
    },
    /// A doctor's word.
    DoctorsWord,
    /// A consent.
    Consent(ConsentPurpose),
    /// Ask the client, and write the answer down.
    AskClient,
    /// Use another product, or another procedure.
    Instead,
}

/// The stable name of a finding: equal as long as the facts behind it are equal, so that what was confirmed once stays
/// quiet until they change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Mark(pub String);

/// One thing that matters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Finding {
    /// How much it weighs.
    pub gravity: Gravity,
    /// Why it matters.
    pub reason: Reason,
    /// What in the card it comes from.
    pub cause: Cause,
    /// The first day on which it no longer stands, where that can be told.
    pub clear_from: Option<Date>,
    /// What would resolve it.
    pub resolved_by: Vec<Resolution>,
    /// Where the rule is from: sites and papers, as the table names them; empty for general knowledge of the field.
    pub source: String,
    /// Lesser reasons for the same fact of the card.
    pub also: Vec<Reason>,
    /// What the table remarks, of the lesser reasons too.
    pub hints: Vec<Hint>,
}

impl Finding {
    /// A finding that has nothing more to say yet.
    pub fn new(gravity: Gravity, reason: Reason, cause: Cause) -> Self {
        Self {
            gravity,
            reason,
            cause,
            clear_from: None,
            resolved_by: Vec::new(),
            source: String::new(),
            also: Vec::new(),
            hints: Vec::new(),
        }
    }

    /// Its stable name.
    pub fn mark(&self) -> Mark {
        let mut text = self.gravity.code().to_owned();
        // Reasons and causes are plain values: their JSON is their name. It cannot fail for them.
        for part in [serde_json::to_string(&self.reason), serde_json::to_string(&self.cause)].into_iter().flatten() {
            let _ = write!(text, " {part}");
        }
        if let Some(day) = self.clear_from {
            let _ = write!(text, " {day}");
        }
        Mark(text)
    }
}

/// The heaviest of some findings.
pub fn gravest(findings: &[Finding]) -> Option<Gravity> {
    findings.iter().map(|finding| finding.gravity).max()
}
