//! What the board of a day shows: everything that one frame of it needs, nothing that it does not.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::clock::{Moments, Progress};
use super::state::VisitState;
use crate::domain::catalogue::Names;
use crate::domain::client::ClientName;
use crate::domain::health::{AllergyState, Severity, ToldBy};
use crate::domain::ids::{AllergyId, ClientId, DeviceId, ProcedureId, RoomId, SpecialistId, VisitId};
use crate::domain::money::Money;
use crate::domain::record::RecordState;
use crate::domain::safety::BoardSafety;

/// One allergy, as much as the board shows of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BoardAllergy {
    /// Its number on the card.
    pub id: AllergyId,
    /// The code in the list of allergens; empty where the words matched none.
    pub code: String,
    /// The words as they were told.
    pub said: String,
    /// What happened.
    pub reaction: String,
    /// How bad it was.
    pub severity: Severity,
    /// Since when, as told.
    pub since: String,
    /// Who told.
    pub told_by: ToldBy,
    /// Whether the booked procedure brings this allergen to the client.
    pub met: bool,
}

/// Who comes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BoardClient {
    /// Their number.
    pub id: ClientId,
    /// Their name.
    pub name: ClientName,
    /// The name in another script; empty where there is none.
    pub also_written: String,
    /// How they like to be addressed; empty where nobody asked.
    pub address_as: String,
    /// Whole years, where the birth year is known.
    pub age: Option<u16>,
    /// Whether today is their birthday.
    #[serde(default)]
    pub birthday: bool,
    /// The last digits of the phone: the rest stays masked until asked for.
    pub phone_end: String,
    /// Free notes of the card.
    pub notes: String,
    /// What is known of their allergies.
    pub allergy: AllergyState,
    /// The listed allergies, those that the procedure meets first, then the worst first.
    pub allergies: Vec<BoardAllergy>,
    /// How many visits were closed before this one: none makes it the first.
    pub visits_before: u32,
}

/// Who confirmed the allergies of a visit, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BoardConfirmed {
    /// The name of the member of staff.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// The same, on the salon's wall.
    pub wall: DateTime,
}

/// What a client holds with the salon, as much as the board says of it before they pay. Money is in minor units.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct BoardHolds {
    /// Bonus points that may be spent; below nothing after a refund of what they were spent from.
    pub points: i64,
    /// Points that run out within the days of which the programme warns, with the day.
    pub points_until: Option<(Date, i64)>,
    /// Sessions left that pay for the booked procedure.
    pub sessions: i64,
    /// Sessions left of abonements for something else.
    pub other_sessions: i64,
    /// What is left on certificates for amounts.
    pub certificates: Money,
    /// How many certificates for a procedure there are.
    pub procedure_certificates: i64,
    /// The soonest last day of a certificate.
    pub certificate_until: Option<Date>,
    /// What was paid in advance.
    pub deposit: Money,
    /// What is owed to the salon.
    pub debt: Money,
}

/// Where a client's anamnesis stands, as much as the board says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BoardAnamnesis {
    /// The day on which it was last confirmed; none where nobody ever asked.
    pub confirmed: Option<Date>,
    /// Whether it is half answered.
    pub is_half_done: bool,
}

/// One visit of the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BoardVisit {
    /// Its number.
    pub id: VisitId,
    /// What a step must name to show that it knows the visit as it stands.
    pub version: u32,
    /// Where it stands.
    pub state: VisitState,
    /// What the clock said of it when the board was asked for.
    pub progress: Progress,
    /// The wall time that was agreed.
    pub starts: DateTime,
    /// The wall time at which it should end.
    pub ends: DateTime,
    /// The moments by which the clock is read again each minute.
    pub moments: Moments,
    /// Who comes.
    pub client: BoardClient,
    /// For what.
    pub procedure: ProcedureId,
    /// Its names.
    pub procedure_names: Names,
    /// With whom.
    pub specialist: SpecialistId,
    /// Their name.
    pub specialist_name: String,
    /// Where.
    pub room: Option<RoomId>,
    /// Its name; empty where no room is needed.
    pub room_name: String,
    /// With what.
    pub device: Option<DeviceId>,
    /// Its name; empty where no device is needed.
    pub device_name: String,
    /// Whether the first visit of this client.
    pub first_visit: bool,
    /// Whether the booked procedure meets a listed allergy.
    pub meets_allergy: bool,
    /// Who confirmed the allergies as the card lists them now; `None` until somebody does, and again when the card
    /// changes.
    pub allergies_confirmed: Option<BoardConfirmed>,
    /// The price agreed at the booking.
    pub price: Money,
    /// A note for this visit alone.
    pub note: String,
    /// What the client holds; of visits that are over or called off, nothing is told.
    #[serde(default)]
    pub holds: BoardHolds,
    /// Where the client's anamnesis stands; of visits that are over nothing is told.
    #[serde(default)]
    pub anamnesis: Option<BoardAnamnesis>,
    /// Where its record stands; none before the procedure has begun, and where nobody asks for one.
    #[serde(default)]
    pub record: Option<RecordState>,
    /// What the safety check says of it; none where it finds nothing, or the procedure is over.
    #[serde(default)]
    pub safety: Option<BoardSafety>,
    /// How many things the standard wants said or done now that nobody has marked; those that only the clock asks for
    /// are not among them.
    #[serde(default)]
    pub prompts: u8,
}

impl BoardVisit {
    /// Whether the procedure may not start before somebody confirms the allergies.
    pub fn wants_confirmation(&self) -> bool {
        self.client.allergy == AllergyState::Listed && self.allergies_confirmed.is_none()
    }
}

/// One visit in a client's history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PastVisit {
    /// Its number.
    pub id: VisitId,
    /// What a step must name to show that it knows the visit as it stands.
    pub version: u32,
    /// The business day.
    pub day: Date,
    /// The wall time that was agreed.
    pub starts: DateTime,
    /// Where it stands.
    pub state: VisitState,
    /// For what.
    pub procedure: ProcedureId,
    /// Its names.
    pub procedure_names: Names,
    /// With whom.
    pub specialist_name: String,
    /// The price agreed at the booking.
    pub price: Money,
    /// A note for this visit alone.
    pub note: String,
}
