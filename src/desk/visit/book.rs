//! Books a visit.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::safety::{bind, may_book};
use crate::desk::schedule::placing::{Wish, occupied, place};
use crate::desk::standard;
use crate::desk::use_case::UseCase;
use crate::domain::ids::{ClientId, DecisionId, DeviceId, ProcedureId, RequestKey, RoomId, SpecialistId, VisitId};
use crate::domain::role::Permission;
use crate::domain::standard::Evidence;
use crate::domain::text::clean_text;
use crate::domain::visit::{NewVisit, Placement};
use crate::store::{self, Tx};

/// Books a visit. Room and device are found where the procedure needs them and none is named.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Book {
    /// The caller's name for this request.
    pub key: RequestKey,
    /// Who comes.
    pub client: ClientId,
    /// For what.
    pub procedure: ProcedureId,
    /// With whom.
    pub specialist: SpecialistId,
    /// When, on the salon's wall: `2026-11-24T14:00`.
    pub starts: DateTime,
    /// How long, when not as long as the catalogue says.
    #[serde(default)]
    pub minutes: Option<u16>,
    /// Where, when not wherever there is a free room.
    #[serde(default)]
    pub room: Option<RoomId>,
    /// With what, when not with whichever device is free.
    #[serde(default)]
    pub device: Option<DeviceId>,
    /// A note for this visit alone.
    #[serde(default)]
    pub note: String,
    /// A specialist's decision about the stops of the safety check that stand on that day.
    #[serde(default)]
    pub decision: Option<DecisionId>,
}

/// A visit that is booked or moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Booked {
    /// Its number.
    pub visit: VisitId,
    /// What the next step must name.
    pub version: u32,
    /// When, with whom, where and with what.
    #[serde(flatten)]
    pub placement: Placement,
}

impl UseCase for Book {
    type Answer = Booked;
    const NEEDS: Permission = Permission::Book;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Booked, DeskError> {
        store::visit::can_come(tx, self.client)?.or_not_found(Thing::Client, self.client.0)?;
        let wish = Wish {
            procedure: self.procedure,
            specialist: self.specialist,
            starts: self.starts,
            minutes: self.minutes,
            room: self.room,
            device: self.device,
            except: None,
        };
        let (procedure, placement) = place(tx, context, &wish)?;
        let of = (self.client, self.procedure);
        may_book(tx, context, of, self.starts.date(), None, self.decision)?;
        let price = procedure.details.price;
        let mut booking =
            NewVisit::booking(self.client, self.procedure, placement, price, context.now, context.actor.staff);
        booking.note = clean_text(&self.note);
        let visit = store::visit::add(tx, &booking).map_err(occupied)?;
        bind(tx, context, self.decision, visit, of)?;
        context.changed(Noun::Visits);
        context.about(Subject::Visit(visit));
        context.about(Subject::Client(self.client));
        standard::seen(tx, context, self.client, Evidence::NextBooked)?;
        Ok(Booked { visit, version: 1, placement })
    }
}
