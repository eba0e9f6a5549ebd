//! Why a request was not done, sorted by whose move is next. `words` alone turns these into sentences.

use serde::Serialize;

use super::drafts::DraftRefusal;
use crate::domain::anamnesis::AnamnesisRefusal;
use crate::domain::approval::ApprovalRefusal;
use crate::domain::away::AwayRefusal;
use crate::domain::call::CallRefusal;
use crate::domain::catalogue::CatalogueRefusal;
use crate::domain::client::{BadClient, MergeRefusal};
use crate::domain::comfort::ComfortRefusal;
use crate::domain::goods::GoodsRefusal;
use crate::domain::health::BadLine;
use crate::domain::import::ImportRefusal;
use crate::domain::ledger::LedgerRefusal;
use crate::domain::money::MoneyError;
use crate::domain::offers::{OfferRefusal, PlanRefusal, RuleRefusal, WalletRefusal};
use crate::domain::paper::PaperRefusal;
use crate::domain::password::PasswordRefusal;
use crate::domain::photograph::{PhotographRefusal, PictureRefusal};
use crate::domain::plan::CourseRefusal;
use crate::domain::privacy::ConsentRefusal;
use crate::domain::reaction::ReactionRefusal;
use crate::domain::recall::RecallRefusal;
use crate::domain::record::RecordRefusal;
use crate::domain::role::Permission;
use crate::domain::safety::SafetyRefusal;
use crate::domain::salon::NamingRefusal;
use crate::domain::schedule::{BookingRefusal, ScheduleRefusal};
use crate::domain::staff::StaffRefusal;
use crate::domain::standard::PromptRefusal;
use crate::domain::standard::ScoreRefusal;
use crate::domain::standard::StandardRefusal;
use crate::domain::till::{ShiftRefusal, TillRefusal};
use crate::domain::visit::VisitRefusal;
use crate::outside::import::ReadError;
use crate::store::StoreError;
use crate::store::vault::VaultError;

/// A closed list. Each noun's own refusals are an enum of its domain room, added here as one variant.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// The role may not do this.
    #[error("the role lacks the right {0:?}")]
    Forbidden(Permission),
    /// Nobody is logged in, or the console is locked.
    #[error("nobody is logged in")]
    NotLoggedIn,
    /// What the request names is not there.
    #[error("there is no {0:?} {1}")]
    NotFound(Thing, i64),
    /// Somebody changed it meanwhile, or the same request key came with another request.
    #[error("it was changed meanwhile")]
    Conflict,
    /// A one-time password opens nothing but the choice of a new one.
    #[error("the one-time password must be changed first")]
    MustChangePassword,
    /// A new password that will not do.
    #[error(transparent)]
    Password(#[from] PasswordRefusal),
    /// A member of staff who stays as they are.
    #[error(transparent)]
    Staff(#[from] StaffRefusal),
    /// A half-filled form that is not kept.
    #[error(transparent)]
    Draft(#[from] DraftRefusal),
    /// A name, login or zone that will not do.
    #[error(transparent)]
    Naming(#[from] NamingRefusal),
    /// The key ring, a wrong password, a second console.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// What the till does not do.
    #[error(transparent)]
    Till(#[from] TillRefusal),
    /// What a shift does not do: opening, moving cash, closing.
    #[error(transparent)]
    Shift(#[from] ShiftRefusal),
    /// A manager's word that is missing or does not count.
    #[error(transparent)]
    Approval(#[from] ApprovalRefusal),
    /// A bill that cannot be met as somebody chose.
    #[error(transparent)]
    Offer(#[from] OfferRefusal),
    /// An entry that would not balance: the program guards itself.
    #[error(transparent)]
    Ledger(#[from] LedgerRefusal),
    /// A card that cannot be kept as written.
    #[error(transparent)]
    Client(#[from] BadClient),
    /// A line of a health card that cannot be kept as written.
    #[error(transparent)]
    Health(#[from] BadLine),
    /// An answer, an anamnesis or a questionnaire that is not kept.
    #[error(transparent)]
    Anamnesis(#[from] AnamnesisRefusal),
    /// Two cards that are not made one, or not taken apart.
    #[error(transparent)]
    Merge(#[from] MergeRefusal),
    /// What a client holds that stays as it is.
    #[error(transparent)]
    Wallet(#[from] WalletRefusal),
    /// A plan of abonements that cannot be kept as written.
    #[error(transparent)]
    Plan(#[from] PlanRefusal),
    /// A course or advice that is not kept so.
    #[error(transparent)]
    Course(#[from] CourseRefusal),
    /// An amount out of range.
    #[error(transparent)]
    Money(#[from] MoneyError),
    /// A procedure that cannot be kept as written.
    #[error(transparent)]
    Catalogue(#[from] CatalogueRefusal),
    /// A document that is not kept, a printer that is not chosen so.
    #[error(transparent)]
    Paper(#[from] PaperRefusal),
    /// A rule of offers that cannot be kept as written.
    #[error(transparent)]
    Rule(#[from] RuleRefusal),
    /// A reaction that is not noted, or not closed.
    #[error(transparent)]
    Reaction(#[from] ReactionRefusal),
    /// A lot that is not called back, or nobody told.
    #[error(transparent)]
    Recall(#[from] RecallRefusal),
    /// What the shelf does not do.
    #[error(transparent)]
    Goods(#[from] GoodsRefusal),
    /// Specialists, rooms, devices and hours that cannot be kept as written.
    #[error(transparent)]
    Schedule(#[from] ScheduleRefusal),
    /// A time that cannot be booked.
    #[error(transparent)]
    Booking(#[from] BookingRefusal),
    /// A step that a visit cannot take.
    #[error(transparent)]
    Visit(#[from] VisitRefusal),
    /// A record that is not kept so, or a visit that lacks something.
    #[error(transparent)]
    Record(#[from] RecordRefusal),
    /// Findings of the safety check that stand in the way, tests and words that cannot be kept.
    #[error(transparent)]
    Safety(#[from] SafetyRefusal),
    /// An import that cannot be done so.
    #[error(transparent)]
    Import(#[from] ImportRefusal),
    /// A file that cannot be read.
    #[error(transparent)]
    File(#[from] ReadError),
    /// A drink, a coat or a liking that is not kept as said.
    #[error(transparent)]
    Comfort(#[from] ComfortRefusal),
    /// A standard, or a rule of it, that is not kept.
    #[error(transparent)]
    Standard(#[from] StandardRefusal),
    /// A prompt of the standard that is not marked so.
    #[error(transparent)]
    Prompt(#[from] PromptRefusal),
    /// A score that is not read, an observation that is not kept.
    #[error(transparent)]
    Score(#[from] ScoreRefusal),
    /// A consent that is not kept as written, or without which something is not done.
    #[error(transparent)]
    Consent(#[from] ConsentRefusal),
    /// A file that is no photograph.
    #[error(transparent)]
    Picture(#[from] PictureRefusal),
    /// A photograph that is not taken in, shown or given out.
    #[error(transparent)]
    Photograph(#[from] PhotographRefusal),
    /// A desk that is not left, a stand-in who is not named.
    #[error(transparent)]
    Away(#[from] AwayRefusal),
    /// A telephone call that is not kept so.
    #[error(transparent)]
    Call(#[from] CallRefusal),
    /// The vault, the disk or the database does not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl DeskError {
    /// A stable word for scripts.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Forbidden(_) => "forbidden",
            Self::NotLoggedIn => "not_logged_in",
            Self::NotFound(..) => "not_found",
            Self::Conflict => "conflict",
            Self::Store(_) | Self::Vault(VaultError::Store(_)) => "failed",
            _ => "refused",
        }
    }

    /// What the audit log says of it: the kind alone, for the sentence might name a client.
    pub(super) fn outcome(&self) -> &'static str {
        match self {
            Self::Forbidden(_) => "forbidden",
            Self::Store(_) | Self::Vault(VaultError::Store(_)) => "failed",
            _ => "refused",
        }
    }
}

/// A thing that a request can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Thing {
    /// A member of staff.
    Staff,
    /// A client.
    Client,
    /// A line of a card.
    CardLine,
    /// A procedure.
    Procedure,
    /// A specialist.
    Specialist,
    /// A room.
    Room,
    /// A device.
    Device,
    /// A visit.
    Visit,
    /// A block-out.
    Block,
    /// A shift of the till.
    Shift,
    /// A bill.
    Bill,
    /// An entry of the ledger.
    Entry,
    /// An import.
    Import,
    /// Something done above a limit.
    Override,
    /// A promotion.
    Promotion,
    /// A certificate.
    Certificate,
    /// An abonement.
    Abonement,
    /// A kind of abonement.
    AbonementPlan,
    /// Goods.
    Goods,
    /// A lot of goods.
    GoodsLot,
    /// A patch test.
    PatchTest,
    /// A doctor's word.
    Clearance,
    /// A reaction.
    Reaction,
    /// A recall of a lot.
    Recall,
    /// A course of procedures.
    Course,
    /// A piece of advice.
    Advice,
    /// A consent.
    Consent,
    /// A photograph.
    Photograph,
    /// A finished answering of the questionnaire.
    Anamnesis,
    /// A version of the questionnaire.
    Questionnaire,
    /// A version of the standard.
    Standard,
    /// The record of a visit.
    Record,
    /// A stretch of time for which somebody left the desk.
    Away,
    /// A telephone call.
    Call,
}

/// Turns "no row" into an error that names the missing thing.
pub trait OrNotFound<T> {
    /// The value, or [`DeskError::NotFound`].
    fn or_not_found(self, thing: Thing, id: i64) -> Result<T, DeskError>;
}

impl<T> OrNotFound<T> for Option<T> {
    fn or_not_found(self, thing: Thing, id: i64) -> Result<T, DeskError> {
        self.ok_or(DeskError::NotFound(thing, id))
    }
}
