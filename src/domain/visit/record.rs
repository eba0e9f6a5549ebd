//! A visit as it is kept.

use jiff::Timestamp;
use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::clock::Moments;
use super::state::VisitState;
use crate::domain::ids::{AllergyId, ClientId, DeviceId, ProcedureId, RoomId, SpecialistId, StaffId, VisitId};
use crate::domain::money::Money;

/// When, with whom, where and with what a visit takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Placement {
    /// The wall time that was agreed.
    pub starts: DateTime,
    /// Its instant.
    pub starts_at: Timestamp,
    /// The instant at which it should end.
    pub ends_at: Timestamp,
    /// With whom.
    pub specialist: SpecialistId,
    /// Where, when the procedure needs a room.
    pub room: Option<RoomId>,
    /// With what, when the procedure needs a device.
    pub device: Option<DeviceId>,
}

/// That somebody asked about the listed allergies of a client at a visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AllergiesConfirmed {
    /// The lines that were shown and confirmed. When the card holds another one, the confirmation no longer counts.
    pub lines: Vec<AllergyId>,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: Option<StaffId>,
}

/// A visit as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Visit {
    /// Its number.
    pub id: VisitId,
    /// Grows with each change.
    pub version: u32,
    /// Who comes.
    pub client: ClientId,
    /// For what.
    pub procedure: ProcedureId,
    /// When, with whom, where and with what.
    #[serde(flatten)]
    pub placement: Placement,
    /// Where it stands.
    pub state: VisitState,
    /// The price agreed at the booking.
    pub price: Money,
    /// A note for this visit alone.
    pub note: String,
    /// When the client came in.
    pub arrived_at: Option<Timestamp>,
    /// When the procedure began.
    pub started_at: Option<Timestamp>,
    /// When the procedure was over.
    pub finished_at: Option<Timestamp>,
    /// When the bill was paid.
    pub closed_at: Option<Timestamp>,
    /// That the allergies were asked about.
    pub allergies_confirmed: Option<AllergiesConfirmed>,
}

impl Visit {
    /// The moments by which the clock is read.
    pub fn moments(&self) -> Moments {
        Moments {
            starts_at: self.placement.starts_at,
            ends_at: self.placement.ends_at,
            arrived_at: self.arrived_at,
            started_at: self.started_at,
            finished_at: self.finished_at,
        }
    }

    /// The visit after a step: its state, and the moment of the step written down.
    #[must_use]
    pub fn stepped(mut self, to: VisitState, at: Timestamp) -> Self {
        match to {
            VisitState::Arrived => self.arrived_at = Some(at),
            VisitState::InProcedure => self.started_at = Some(at),
            VisitState::ToPay => self.finished_at = Some(at),
            VisitState::Closed => self.closed_at = Some(at),
            VisitState::Booked | VisitState::Confirmed | VisitState::Cancelled | VisitState::NoShow => {}
        }
        self.state = to;
        self
    }

    /// The visit after a step back: its earlier state, and the moment of the step forgotten.
    #[must_use]
    pub fn stepped_back(mut self, to: VisitState) -> Self {
        match self.state {
            VisitState::Arrived => self.arrived_at = None,
            VisitState::InProcedure => self.started_at = None,
            VisitState::ToPay => self.finished_at = None,
            VisitState::Booked
            | VisitState::Confirmed
            | VisitState::Closed
            | VisitState::Cancelled
            | VisitState::NoShow => {}
        }
        self.state = to;
        self
    }
}

/// A visit to be written: a booking, or a piece of history.
#[derive(Clone, Debug)]
pub struct NewVisit {
    /// Who comes.
    pub client: ClientId,
    /// For what.
    pub procedure: ProcedureId,
    /// When, with whom, where and with what.
    pub placement: Placement,
    /// Where it stands.
    pub state: VisitState,
    /// The price.
    pub price: Money,
    /// A note for this visit alone.
    pub note: String,
    /// When it was booked.
    pub booked_at: Timestamp,
    /// By whom.
    pub booked_by: Option<StaffId>,
    /// When the client came in.
    pub arrived_at: Option<Timestamp>,
    /// When the procedure began.
    pub started_at: Option<Timestamp>,
    /// When the procedure was over.
    pub finished_at: Option<Timestamp>,
    /// When the bill was paid.
    pub closed_at: Option<Timestamp>,
}

impl NewVisit {
    /// A booking at the list price, made at an instant.
    pub fn booking(
        client: ClientId,
        procedure: ProcedureId,
        placement: Placement,
        price: Money,
        at: Timestamp,
        by: StaffId,
    ) -> Self {
        Self {
            client,
            procedure,
            placement,
            state: VisitState::Booked,
            price,
            note: String::new(),
            booked_at: at,
            booked_by: Some(by),
            arrived_at: None,
            started_at: None,
            finished_at: None,
            closed_at: None,
        }
    }
}
