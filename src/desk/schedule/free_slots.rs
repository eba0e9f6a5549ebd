//! Searches for free times on a day.

use jiff::civil::{Date, DateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::{DeviceId, ProcedureId, RoomId, SpecialistId, VisitId};
use crate::domain::role::Permission;
use crate::domain::schedule::{Bench, Candidate, Hours, Resource, Span, TimeOfDay, Wanted, free_slots};
use crate::domain::time::{instant_of, wall_of};
use crate::store::{self, Tx};

use super::placing::{fitting_devices, fitting_rooms, works};

/// Searches for free times on a day.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FreeSlots {
    /// On which day.
    pub day: Date,
    /// For what.
    pub procedure: ProcedureId,
    /// With whom; none looks at everybody who does the procedure.
    #[serde(default)]
    pub specialist: Option<SpecialistId>,
    /// How long, when not as long as the catalogue says.
    #[serde(default)]
    pub minutes: Option<u16>,
    /// A visit that is about to be moved, which does not stand in its own way.
    #[serde(default)]
    pub except: Option<VisitId>,
}

/// The free times of a day.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FreeTimes {
    /// Earliest first.
    pub slots: Vec<FreeSlot>,
    /// Whether anybody who does the procedure works that day: tells a full day from a day off.
    pub anybody_works: bool,
}

/// A free time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FreeSlot {
    /// From this wall time.
    pub starts: DateTime,
    /// Until this wall time.
    pub ends: DateTime,
    /// With whom.
    pub specialist: SpecialistId,
    /// Their name.
    pub specialist_name: String,
    /// The room that would be taken.
    pub room: Option<RoomId>,
    /// The device that would be taken.
    pub device: Option<DeviceId>,
}

impl UseCase for FreeSlots {
    type Answer = FreeTimes;
    const NEEDS: Permission = Permission::SeeSchedule;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<FreeTimes, DeskError> {
        let procedure = store::catalogue::get(tx, self.procedure)?.or_not_found(Thing::Procedure, self.procedure.0)?;
        let (Some(midnight), Some(next)) = (TimeOfDay::from_minutes(0), TimeOfDay::from_minutes(24 * 60)) else {
            return Ok(FreeTimes { slots: Vec::new(), anybody_works: false });
        };
        let whole = Hours { from: midnight, until: next }.on(self.day, &context.zone);
        let taken = |resource: Resource| -> Result<Vec<Span>, DeskError> {
            let taken = store::schedule::taken(tx, resource, whole, self.except)?;
            Ok(taken.into_iter().map(|taken| taken.span).collect())
        };
        let mut names = Vec::new();
        let mut benches = Vec::new();
        for specialist in store::schedule::specialists(tx, false)? {
            let wanted = self.specialist.is_none_or(|wanted| wanted == specialist.id);
            if !wanted || !specialist.details.skills.contains(&procedure.details.category) {
                continue;
            }
            let works = works(tx, context, specialist.id, self.day)?;
            if works.is_empty() {
                continue;
            }
            let candidate = Candidate { id: specialist.id, taken: taken(Resource::Specialist(specialist.id))? };
            benches.push(Bench { specialist: candidate, works });
            names.push((specialist.id, specialist.details.name));
        }
        let rooms = fitting_rooms(tx, &procedure)?
            .into_iter()
            .map(|room| Ok(Candidate { id: room.id, taken: taken(Resource::Room(room.id))? }))
            .collect::<Result<Vec<_>, DeskError>>()?;
        let devices = fitting_devices(tx, &procedure)?
            .into_iter()
            .map(|id| Ok(Candidate { id, taken: taken(Resource::Device(id))? }))
            .collect::<Result<Vec<_>, DeskError>>()?;
        // The minute that runs can still be booked.
        let this_minute = wall_of(context.now, &context.zone).with().second(0).subsec_nanosecond(0).build();
        let wanted = Wanted {
            zone: &context.zone,
            minutes: self.minutes.unwrap_or(procedure.details.minutes),
            not_before: this_minute.map_or(context.now, |wall| instant_of(wall, &context.zone).min(context.now)),
            rooms: procedure.details.room.map(|_| rooms.as_slice()),
            devices: procedure.details.device.map(|_| devices.as_slice()),
        };
        let name_of = |id: SpecialistId| names.iter().find(|(known, _)| *known == id).map(|(_, name)| name.clone());
        let slots = free_slots(&wanted, &benches)
            .into_iter()
            .map(|slot| FreeSlot {
                starts: wall_of(slot.span.from, &context.zone),
                ends: wall_of(slot.span.until, &context.zone),
                specialist: slot.specialist,
                specialist_name: name_of(slot.specialist).unwrap_or_default(),
                room: slot.room,
                device: slot.device,
            })
            .collect();
        Ok(FreeTimes { slots, anybody_works: !benches.is_empty() })
    }
}
