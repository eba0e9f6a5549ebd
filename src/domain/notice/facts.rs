//! What notices follow from.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::ids::{CallId, ClientId, PatchTestId, SpecialistId, VisitId};
use crate::domain::record::RecordState;
use crate::domain::visit::{Moments, VisitState};

/// Everything from which the notices of a day follow.
#[derive(Clone, Debug)]
pub struct NoticeFacts {
    /// The business day.
    pub day: Date,
    /// When the work of the day is over.
    pub day_ends: Timestamp,
    /// The visits of the day.
    pub visits: Vec<VisitFact>,
    /// The calls that were promised and not made yet.
    pub calls: Vec<PromisedCall>,
    /// Patch tests on somebody's skin that nobody has read.
    pub tests: Vec<RipeTest>,
    /// Since when a shift of the till is open.
    pub shift_since: Option<Timestamp>,
    /// When the last shift was closed, where no backup was made since.
    pub without_backup_since: Option<Timestamp>,
    /// Since when the file of the service standard has a fault.
    pub standard_broken_since: Option<Timestamp>,
}

/// A visit, as much as notices need of it.
#[derive(Clone, Debug)]
pub struct VisitFact {
    /// Its number.
    pub id: VisitId,
    /// Where it stands.
    pub state: VisitState,
    /// When each thing of it happened or should.
    pub moments: Moments,
    /// Who comes.
    pub client: ClientId,
    /// Their name, as one says it.
    pub name: String,
    /// To whom.
    pub specialist: SpecialistId,
    /// The specialist's name.
    pub specialist_name: String,
    /// Whether allergies wait to be confirmed, or a stop to be decided about.
    pub is_unsettled: bool,
    /// Whether it is a first visit whose anamnesis was never done.
    pub lacks_anamnesis: bool,
    /// Where its record stands; none where nobody asks for one.
    pub record: Option<RecordState>,
    /// The bonus points that run out soonest, with their last day, where that is near.
    pub points_end: Option<(Date, i64)>,
    /// The last day of a certificate, where that is near.
    pub certificate_ends: Option<Date>,
}

/// A call that was promised.
#[derive(Clone, Debug)]
pub struct PromisedCall {
    /// Which.
    pub call: CallId,
    /// Whom to call, as they gave their name.
    pub name: String,
    /// When it was promised for.
    pub at: Timestamp,
}

/// A patch test that waits to be read.
#[derive(Clone, Debug)]
pub struct RipeTest {
    /// Which.
    pub test: PatchTestId,
    /// On whose skin.
    pub client: ClientId,
    /// Their name, as one says it.
    pub name: String,
    /// From when on it can be read.
    pub ripe_at: Timestamp,
}
