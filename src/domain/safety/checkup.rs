//! What people did about findings: who has seen them, who decided in spite of a stop.

use jiff::Timestamp;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::finding::{Finding, Gravity, Mark, Moment};
use crate::domain::catalogue::Names;
use crate::domain::ids::{AllergyId, ClientId, DecisionId, GoodsId, ProcedureId, VisitId};

/// The longest reason of a decision, in characters.
pub const REASON_CHARS_MAX: usize = 300;

/// That a finding was seen for a visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Seen {
    /// The name of who confirmed that they saw it.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// At which moment of the visit.
    pub moment: Moment,
}

/// That a specialist decided about a stop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Decided {
    /// The decision.
    pub decision: DecisionId,
    /// The name of the specialist.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// Why, in their words.
    pub reason: String,
}

/// A finding with what was done about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Judged {
    /// The finding.
    pub finding: Finding,
    /// Its stable name.
    pub mark: Mark,
    /// Who has seen it for this visit.
    pub seen: Option<Seen>,
    /// Who decided about it, for this visit or for the booking that is being made.
    pub decided: Option<Decided>,
}

impl Judged {
    /// Whether somebody still has to look at it: a question never asks for that.
    pub fn wants_seeing(&self) -> bool {
        self.finding.gravity > Gravity::Ask && self.seen.is_none()
    }

    /// Whether a specialist still has to decide about it.
    pub fn wants_decision(&self) -> bool {
        self.finding.gravity == Gravity::Stop && self.decided.is_none()
    }
}

/// The check of one procedure for one person on one day, with what was done about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Checkup {
    /// For whom.
    pub client: ClientId,
    /// Of what.
    pub procedure: ProcedureId,
    /// For which visit, where there is one.
    pub visit: Option<VisitId>,
    /// On which day.
    pub on: Date,
    /// What was found, the worst first.
    pub findings: Vec<Judged>,
    /// The first day from that day on (not before today) on which nothing stands that time resolves; none where a stop
    /// has no end.
    pub first_safe: Option<Date>,
    /// The heaviest weight among the findings.
    pub gravest: Option<Gravity>,
    /// What the card calls the allergies, for the sentences.
    pub allergies: Vec<CalledAllergy>,
    /// What the products are called that the procedure uses.
    pub products: Vec<CalledProduct>,
}

/// An allergy by its line, its code and the words as told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CalledAllergy {
    /// The line of the card.
    pub line: AllergyId,
    /// The code; empty where the words matched none.
    pub code: String,
    /// The words.
    pub said: String,
}

/// A product by its number and its names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CalledProduct {
    /// The product.
    pub goods: GoodsId,
    /// Its names.
    pub names: Names,
}

impl Checkup {
    /// The findings that somebody still has to look at.
    pub fn unseen(&self) -> impl Iterator<Item = &Judged> {
        self.findings.iter().filter(|judged| judged.wants_seeing())
    }

    /// The stops about which a specialist still has to decide.
    pub fn undecided(&self) -> impl Iterator<Item = &Judged> {
        self.findings.iter().filter(|judged| judged.wants_decision())
    }
}

/// The goods of the shelf that speak against a client's card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CheckedGoods {
    /// Whose card.
    pub client: ClientId,
    /// What the card calls the allergies, for the sentences.
    pub allergies: Vec<CalledAllergy>,
    /// The goods that hold an allergen of the card, or a relative of one.
    pub unfit: Vec<GoodsFinding>,
}

/// A product of the shelf, and the worst that the card says of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct GoodsFinding {
    /// The product.
    pub product: CalledProduct,
    /// What was found.
    pub finding: Finding,
}

/// The most stops and cautions that the board names for one visit.
pub const BOARD_FINDINGS_MOST: usize = 3;

/// What the board says of a visit's check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BoardSafety {
    /// The heaviest weight among the findings.
    pub gravest: Gravity,
    /// Stops and cautions that nobody has seen for this visit.
    pub unseen: u16,
    /// Stops about which nobody has decided.
    pub undecided: u16,
    /// All findings, questions among them.
    pub count: u16,
    /// The stops and cautions, the worst first, at most [`BOARD_FINDINGS_MOST`].
    pub worst: Vec<Finding>,
}

/// Why something about the safety check is not done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SafetyRefusal {
    /// Findings stand that nobody has confirmed to have seen: what is to be shown first.
    #[error("{} findings have not been seen", .0.len())]
    NotSeen(Vec<Mark>),
    /// Stops stand that no specialist has decided about.
    #[error("{} stops want a specialist's decision", .0.len())]
    StopNotDecided(Vec<Mark>),
    /// The person may not decide: no specialist, or without the right.
    #[error("a specialist has to decide this")]
    NotASpecialist,
    /// What was to be decided is no stop of this check, or no longer.
    #[error("there is no such stop to decide about")]
    NothingToDecide,
    /// The decision was made for somebody or something else, or belongs to another visit.
    #[error("the decision is for something else")]
    DecisionForSomethingElse,
    /// A decision, an end or a strike without a reason.
    #[error("a reason is missing")]
    ReasonMissing,
    /// A reason longer than [`REASON_CHARS_MAX`].
    #[error("the reason is too long")]
    ReasonTooLong,
    /// The same test for the same procedure is open already.
    #[error("a patch test for this procedure is open already")]
    TestOpen,
    /// The test was read, laid on or struck already.
    #[error("the patch test is no longer open")]
    TestClosed,
    /// The test is planned and nothing is on the skin yet.
    #[error("the patch test was not laid on yet")]
    TestNotLaid,
    /// It is too early to say that nothing came of it.
    #[error("the patch test is not ripe before {0}")]
    TestNotRipe(Date),
    /// A patch test is planned for a day gone by.
    #[error("the day lies in the past")]
    DayInPast,
    /// A doctor's word about a code that no list holds.
    #[error("no such condition, medication or allergen")]
    UnknownCode,
    /// Nobody wrote down which doctor said it.
    #[error("the doctor is missing")]
    DoctorMissing,
    /// A doctor's word that would end before it begins.
    #[error("it ends before it begins")]
    EndsBeforeItBegins,
    /// The doctor's word was ended already.
    #[error("the doctor's word has ended")]
    ClearanceEnded,
}
