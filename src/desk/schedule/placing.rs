//! Where and when a visit can stand: what booking, moving and the search for free times share.

use jiff::civil::{Date, DateTime};

use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::domain::catalogue::{LONGEST, Procedure, SHORTEST};
use crate::domain::ids::{DeviceId, ProcedureId, RoomId, SpecialistId, VisitId};
use crate::domain::schedule::{BookingRefusal, Resource, Room, Span, agreed_instant, hours_on, joined};
use crate::domain::time::wall_of;
use crate::domain::visit::Placement;
use crate::store::visit::OCCUPIED;
use crate::store::{self, StoreError, Tx};

/// How far ahead a visit may be booked, in years.
const YEARS_AHEAD: i16 = 2;

/// The default of a switch that is usually on.
pub fn yes() -> bool {
    true
}

/// What is wished for.
pub struct Wish {
    /// For what.
    pub procedure: ProcedureId,
    /// With whom.
    pub specialist: SpecialistId,
    /// When, on the salon's wall.
    pub starts: DateTime,
    /// How long, when not as long as the catalogue says.
    pub minutes: Option<u16>,
    /// Where, when not wherever there is a free room.
    pub room: Option<RoomId>,
    /// With what, when not with whichever device is free.
    pub device: Option<DeviceId>,
    /// The visit that is moved, which does not stand in its own way.
    pub except: Option<VisitId>,
}

/// The procedure and the placement of a wish, or why it cannot be: the refusals in the order in which a receptionist
/// would ask.
pub fn place(tx: &Tx<'_>, context: &Context<'_>, wish: &Wish) -> Result<(Procedure, Placement), DeskError> {
    let procedure = store::catalogue::get(tx, wish.procedure)?.or_not_found(Thing::Procedure, wish.procedure.0)?;
    let specialist =
        store::schedule::specialist(tx, wish.specialist)?.or_not_found(Thing::Specialist, wish.specialist.0)?;
    // A visit that is moved keeps its procedure, even when that is offered no more.
    if (procedure.retired && wish.except.is_none()) || !specialist.active {
        return Err(BookingRefusal::Retired.into());
    }
    let name = specialist.details.name.clone();
    if !specialist.details.skills.contains(&procedure.details.category) {
        return Err(BookingRefusal::NotSkilled { name }.into());
    }
    let minutes = wish.minutes.unwrap_or(procedure.details.minutes);
    if !(SHORTEST..=LONGEST).contains(&minutes) {
        return Err(BookingRefusal::Duration.into());
    }
    let span = span(context, wish.starts, minutes)?;
    if !works(tx, context, wish.specialist, wish.starts.date())?.iter().any(|works| works.holds(span)) {
        return Err(BookingRefusal::NotWorking { name }.into());
    }
    refuse_taken(tx, context, Resource::Specialist(wish.specialist), &name, span, wish.except)?;
    let room = room(tx, context, &procedure, wish, span)?;
    let device = device(tx, context, &procedure, wish, span)?;
    let placement = Placement {
        starts: wish.starts,
        starts_at: span.from,
        ends_at: span.until,
        specialist: wish.specialist,
        room,
        device,
    };
    Ok((procedure, placement))
}

/// The instants of an agreed wall time.
fn span(context: &Context<'_>, starts: DateTime, minutes: u16) -> Result<Span, BookingRefusal> {
    let today = context.today();
    if starts.date() < today {
        return Err(BookingRefusal::InThePast);
    }
    if starts.year() > today.year() + YEARS_AHEAD {
        return Err(BookingRefusal::TooFarAhead);
    }
    // The column keeps whole minutes.
    if starts.second() != 0 || starts.subsec_nanosecond() != 0 {
        return Err(BookingRefusal::Duration);
    }
    let from = agreed_instant(starts, &context.zone).ok_or(BookingRefusal::ClockSkips)?;
    Ok(Span::lasting(from, minutes))
}

/// The stretches in which a specialist works on a day.
pub fn works(tx: &Tx<'_>, context: &Context<'_>, specialist: SpecialistId, day: Date) -> Result<Vec<Span>, StoreError> {
    let set = store::schedule::hours_of(tx, specialist, day)?;
    Ok(joined(hours_on(day, &set).iter().map(|hours| hours.on(day, &context.zone))))
}

/// The room: the one wished for, or the first free one that fits.
fn room(
    tx: &Tx<'_>,
    context: &Context<'_>,
    procedure: &Procedure,
    wish: &Wish,
    span: Span,
) -> Result<Option<RoomId>, DeskError> {
    if let Some(id) = wish.room {
        let room = store::schedule::room(tx, id)?.or_not_found(Thing::Room, id.0)?;
        if !room.active {
            return Err(BookingRefusal::Retired.into());
        }
        if procedure.details.room.is_some_and(|kind| !room.details.kinds.contains(&kind)) {
            return Err(BookingRefusal::DoesNotFit.into());
        }
        refuse_taken(tx, context, Resource::Room(id), &room.details.name, span, wish.except)?;
        return Ok(Some(id));
    }
    if procedure.details.room.is_none() {
        return Ok(None);
    }
    for room in fitting_rooms(tx, procedure)? {
        if store::schedule::first_taken(tx, Resource::Room(room.id), span, wish.except)?.is_none() {
            return Ok(Some(room.id));
        }
    }
    Err(BookingRefusal::NoRoom.into())
}

/// The device: the one wished for, or the first free one that fits.
fn device(
    tx: &Tx<'_>,
    context: &Context<'_>,
    procedure: &Procedure,
    wish: &Wish,
    span: Span,
) -> Result<Option<DeviceId>, DeskError> {
    if let Some(id) = wish.device {
        let device = store::schedule::device(tx, id)?.or_not_found(Thing::Device, id.0)?;
        if !device.active {
            return Err(BookingRefusal::Retired.into());
        }
        if procedure.details.device.is_some_and(|kind| device.details.kind != kind) {
            return Err(BookingRefusal::DoesNotFit.into());
        }
        refuse_taken(tx, context, Resource::Device(id), &device.details.name, span, wish.except)?;
        return Ok(Some(id));
    }
    if procedure.details.device.is_none() {
        return Ok(None);
    }
    for id in fitting_devices(tx, procedure)? {
        if store::schedule::first_taken(tx, Resource::Device(id), span, wish.except)?.is_none() {
            return Ok(Some(id));
        }
    }
    Err(BookingRefusal::NoDevice.into())
}

/// The active rooms that fit a procedure: those fit for least else first, so that versatile ones stay free.
pub fn fitting_rooms(tx: &Tx<'_>, procedure: &Procedure) -> Result<Vec<Room>, StoreError> {
    let Some(kind) = procedure.details.room else {
        return Ok(Vec::new());
    };
    let mut rooms = store::schedule::rooms(tx, false)?;
    rooms.retain(|room| room.details.kinds.contains(&kind));
    rooms.sort_by_key(|room| room.details.kinds.len());
    Ok(rooms)
}

/// The active devices that fit a procedure.
pub fn fitting_devices(tx: &Tx<'_>, procedure: &Procedure) -> Result<Vec<DeviceId>, StoreError> {
    let Some(kind) = procedure.details.device else {
        return Ok(Vec::new());
    };
    let devices = store::schedule::devices(tx, false)?;
    Ok(devices.into_iter().filter(|device| device.details.kind == kind).map(|device| device.id).collect())
}

/// Refuses with who and until when, where something takes the stretch.
fn refuse_taken(
    tx: &Tx<'_>,
    context: &Context<'_>,
    resource: Resource,
    name: &str,
    span: Span,
    except: Option<VisitId>,
) -> Result<(), DeskError> {
    match store::schedule::first_taken(tx, resource, span, except)? {
        None => Ok(()),
        Some(taken) => Err(BookingRefusal::Taken {
            resource,
            name: name.to_owned(),
            from: wall_of(taken.span.from, &context.zone),
            until: wall_of(taken.span.until, &context.zone),
        }
        .into()),
    }
}

/// Turns the database's own refusal of an overlap into the desk's.
pub fn occupied(error: StoreError) -> DeskError {
    match error {
        StoreError::Constraint(said) if said.contains(OCCUPIED) => BookingRefusal::JustTaken.into(),
        other => other.into(),
    }
}

/// Whether a resource is there, and what to call it when it is not.
pub fn missing(tx: &Tx<'_>, resource: Resource) -> Result<(Option<()>, Thing, i64), StoreError> {
    Ok(match resource {
        Resource::Specialist(id) => (store::schedule::specialist(tx, id)?.map(|_| ()), Thing::Specialist, id.0),
        Resource::Room(id) => (store::schedule::room(tx, id)?.map(|_| ()), Thing::Room, id.0),
        Resource::Device(id) => (store::schedule::device(tx, id)?.map(|_| ()), Thing::Device, id.0),
    })
}
