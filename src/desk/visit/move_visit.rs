//! Moves a visit to another time, specialist or room.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::safety::{bind, may_book};
use crate::desk::schedule::placing::{Wish, occupied, place};
use crate::desk::use_case::UseCase;
use crate::domain::ids::{DecisionId, DeviceId, RequestKey, RoomId, SpecialistId, VisitId};
use crate::domain::role::Permission;
use crate::domain::visit::VisitRefusal;
use crate::store::{self, Tx};

use super::book::Booked;
use super::steps::{seen, touched};

/// Moves a visit that is still expected. It keeps its procedure, its price and its length.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct MoveVisit {
    /// The caller's name for this request.
    pub key: RequestKey,
    /// Which.
    pub visit: VisitId,
    /// The version that the caller saw.
    pub version: u32,
    /// With whom.
    pub specialist: SpecialistId,
    /// When, on the salon's wall.
    pub starts: DateTime,
    /// Where, when not wherever there is a free room.
    #[serde(default)]
    pub room: Option<RoomId>,
    /// With what, when not with whichever device is free.
    #[serde(default)]
    pub device: Option<DeviceId>,
    /// A specialist's decision about the stops of the safety check that stand on that day and were not decided for the
    /// visit before.
    #[serde(default)]
    pub decision: Option<DecisionId>,
}

impl UseCase for MoveVisit {
    type Answer = Booked;
    const NEEDS: Permission = Permission::Book;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Booked, DeskError> {
        let visit = seen(tx, self.visit, self.version)?;
        if !visit.state.movable() {
            return Err(VisitRefusal::NotMovable(visit.state).into());
        }
        let seconds = visit.placement.ends_at.duration_since(visit.placement.starts_at).as_secs();
        let wish = Wish {
            procedure: visit.procedure,
            specialist: self.specialist,
            starts: self.starts,
            minutes: u16::try_from(seconds / 60).ok(),
            room: self.room,
            device: self.device,
            except: Some(visit.id),
        };
        let (_, placement) = place(tx, context, &wish)?;
        let of = (visit.client, visit.procedure);
        may_book(tx, context, of, self.starts.date(), Some(visit.id), self.decision)?;
        bind(tx, context, self.decision, visit.id, of)?;
        if !store::visit::place(tx, visit.id, self.version, &placement).map_err(occupied)? {
            return Err(DeskError::Conflict);
        }
        touched(context, &visit);
        Ok(Booked { visit: visit.id, version: self.version + 1, placement })
    }
}
